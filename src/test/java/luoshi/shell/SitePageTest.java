package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry.Type;
import luoshi.report.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The public site as a browser shows it from a disk. */
class SitePageTest {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ShellDriver SHELL = new ShellDriver(Path.of("").toAbsolutePath(), 0);

  private static final String PLAN =
      """
      # title: 海州市2025年工作方案 <script>window.hurt = 1</script>
      # publisher: 海州市人民政府
      # date: 2025-01-10
      # ----
      海州市2025年工作方案

      到2028年，研发投入强度达到4.5%以上，由市科委牵头。

      市民政局要在2025年底前建成<img src=x onerror="window.hurt = 1">社区食堂20座。
      """;

  @TempDir static Path folder;
  private static Browser browser;
  private static Path site;
  private static String target;

  @BeforeAll
  static void publish() throws Exception {
    browser = Browser.start();
    site = folder.resolve("site");
    Path plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
    run("ingest", plan.toString());
    run("list", "--format", "csv", "--columns", "id", "研发");
    target = SHELL.out().lines().toList().get(1);
    run("update", target, "--value", "3.9", "--effective", "2024-06-30");
    run("update", target, "--value", "4.05", "--effective", "2025-01-12");
    evidenceOfAnOlderLedger();
    run("publish", "-o", site.toString(), "--include", "candidates");
  }

  /** Addresses that no command takes any more may stand in a ledger. */
  private static void evidenceOfAnOlderLedger() {
    try (Ledger ledger = Ledger.open(folder.resolve("data"), Clock.systemUTC())) {
      long version = ledger.commitments().one(target).state().version();
      ledger
          .log()
          .record(
              target,
              Type.UPDATE,
              Map.of("level", "funded", "url", "javascript:window.hurt=1"),
              LocalDate.of(2025, 1, 13),
              "old",
              version);
    }
  }

  private static void run(String... words) {
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("--data", folder.resolve("data").toString()))
            .toArray(String[]::new);
    assertThat(SHELL.run(all)).as(SHELL.err()).isZero();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Browser page(String path) {
    return browser.wide(1280).show(site.resolve(path));
  }

  private static void until(String condition) {
    new WebDriverWait(browser.driver, PATIENCE)
        .until(driver -> browser.script(condition).equals("true"));
  }

  private static List<String> hits() {
    return browser.all("#hits a").stream().map(WebElement::getText).toList();
  }

  @Test
  void searchAndFacetsNarrowTheFrontPage() {
    page("zh/index.html");
    assertThat(hits()).hasSize(2);
    browser.one("#words").sendKeys("研发 市科委");
    assertThat(hits()).singleElement().asString().contains("研发投入强度达到4.5%以上");
    browser.one("#words").clear();
    browser.one("#words").sendKeys("无此事");
    assertThat(hits()).isEmpty();
    page("zh/index.html");
    new Select(browser.one("[data-column='6']")).selectByVisibleText("2028");
    assertThat(hits()).hasSize(1);
    browser.one("#hits a").click();
    assertThat(browser.one("h1").getText()).contains("研发投入强度");
    browser.assertQuietFiles();
  }

  @Test
  void commitmentsPageDrawsItsTrajectoryAndLeadsToThePlaceInTheText() {
    page("en/c/" + target + ".html");
    browser.script("arguments[0].scrollIntoView()", browser.one("figure"));
    until("document.querySelector('figure canvas') !== null");
    browser.one("blockquote a").click();
    assertThat(browser.driver.getCurrentUrl()).contains("/text/").endsWith("#" + target);
    assertThat(browser.one(":target mark").getText()).contains("研发投入强度");
    browser.assertQuietFiles();
  }

  @Test
  void hostileTextStaysText() {
    for (String path : List.of("zh/index.html", "en/c/" + target + ".html", "en/changes.html")) {
      page(path);
      assertThat(browser.script("window.hurt === undefined")).isEqualTo("true");
    }
    page("en/c/" + target + ".html");
    assertThat(browser.one("main").getText()).contains("javascript:window.hurt=1");
    assertThat(browser.all("a[href^='javascript']")).isEmpty();
    browser.one("blockquote a").click();
    assertThat(browser.one(".text").getText()).contains("<img src=x");
    assertThat(browser.script("window.hurt === undefined")).isEqualTo("true");
    browser.assertQuietFiles();
  }

  @Test
  void everyKindOfPageCanBeReadByEverybody() {
    String list = first(site.resolve("en/owner"));
    String text = first(site.resolve("en/text"));
    for (String path :
        List.of(
            "index.html",
            "en/index.html",
            "zh/index.html",
            "en/changes.html",
            "zh/c/" + target + ".html",
            "en/owner/" + list,
            "en/text/" + text)) {
      page(path);
      assertThat(new AxeBuilder().analyze(browser.driver).getViolations())
          .as(path)
          .filteredOn(rule -> SERIOUS.contains(String.valueOf(rule.getImpact())))
          .isEmpty();
      assertThat(browser.wide(400).script("document.documentElement.scrollWidth <= innerWidth"))
          .as(path + " on a phone")
          .isEqualTo("true");
    }
    // What axe itself asked for and the policy refused.
    browser.driver.manage().logs().get(LogType.BROWSER);
  }

  private static String first(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void withoutScriptsTheListsLeadToEveryCommitment() {
    try (Browser plain = Browser.start().withoutScripts()) {
      plain.show(site.resolve("en/index.html"));
      assertThat(plain.one("#finder").isDisplayed()).isFalse();
      plain.one(".entries a").click();
      assertThat(plain.all(".items a")).isNotEmpty();
    }
  }
}
