package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page as a browser shows it. */
class ReportPageTest {

  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void wordsInTheSearchNarrowTheTable() throws Exception {
    show("zh");
    assertThat(browser.rows()).hasSize(4);
    browser.one("#words").sendKeys("市科委 资金");
    assertThat(browser.rows()).containsExactly("aaaaaaaaa3");
    assertThat(browser.one("#shown").getText()).isEqualTo("显示 1 项，共 4 项");
    browser.assertQuiet();
  }

  @Test
  void chosenLightNarrowsTheTable() throws Exception {
    show("en");
    new Select(browser.one(".tools select")).selectByVisibleText("grey");
    assertThat(browser.rows()).containsExactly("aaaaaaaaa2");
    browser.assertQuiet();
  }

  @Test
  void clickOnAHeadingSortsUpThenDownThenBackIntoGroups() throws Exception {
    show("en");
    List<String> grouped = browser.rows();
    WebElement heading = browser.one("#commitments .c-due button");
    heading.click();
    assertThat(browser.rows()).startsWith("aaaaaaaaa1").endsWith("aaaaaaaaa2");
    assertThat(browser.one("#commitments .c-due").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    heading.click();
    assertThat(browser.rows().get(2)).isEqualTo("aaaaaaaaa1");
    heading.click();
    assertThat(browser.rows()).isEqualTo(grouped);
    browser.assertQuiet();
  }

  @Test
  void figuresAreSortedBySizeAndNotByTheirDigits() throws Exception {
    show("zh");
    browser.one("#commitments .c-figure button").click();
    assertThat(browser.rows().indexOf("aaaaaaaaa1"))
        .isLessThan(browser.rows().indexOf("aaaaaaaaa3"));
  }

  @Test
  void rowOpensToItsQuoteRulesEvidenceAndHistory() throws Exception {
    show("zh");
    openRow(browser);
    String detail = browser.one("#aaaaaaaaa1 .detail").getText();
    assertThat(detail)
        .contains("今年研发投入强度达到13%以上", "any-planned-figure", "达到")
        .contains("https://example.org/a?b=1&c=2", "新生产线已投产", "analyst", "推进中");
    browser.assertQuiet();
  }

  @Test
  void longTablesShowMoreWhenAskedAndAllOnPaper() throws Exception {
    browser.open(folder, PageSample.page("en", 250));
    assertThat(browser.all("tr.row")).hasSize(100);
    browser.script("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.all("tr.row")).hasSize(250);
    browser.script("dispatchEvent(new Event('afterprint'))");
    assertThat(browser.all("tr.row")).hasSize(100);
    browser.one("#more").click();
    assertThat(browser.all("tr.row")).hasSize(250);
    assertThat(browser.one("#more").isDisplayed()).isFalse();
    browser.assertQuiet();
  }

  @Test
  void linkReachesARowThatIsFarDownAndOneThatWasFilteredOut() throws Exception {
    browser.open(folder, PageSample.page("en", 250));
    browser.one("#words").sendKeys("id00000007");
    assertThat(browser.rows()).containsExactly("id00000007");
    browser.script("location.hash = 'id00000239'");
    until("document.querySelector('#id00000239 details')?.open === true");
    assertThat(browser.one("#words").getDomProperty("value")).isEmpty();
    assertThat(browser.rows()).hasSizeGreaterThan(1).contains("id00000239");
  }

  @Test
  void linkToACommitmentOpensItsRow() throws Exception {
    show("zh");
    browser.script("location.hash = 'aaaaaaaaa3'");
    until("document.querySelector('#aaaaaaaaa3 details').open");
  }

  @Test
  void everyChartIsDrawnAndStandsThereAsATable() throws Exception {
    show("zh");
    for (String kind : List.of("owners", "months", "deadlines", "course")) {
      WebElement figure = browser.one("figure[data-kind=" + kind + "]");
      browser.script("arguments[0].scrollIntoView()", figure);
      until("document.querySelector('figure[data-kind=" + kind + "] canvas') !== null");
      assertThat(browser.all("figure[data-kind=" + kind + "] tbody tr")).isNotEmpty();
    }
    browser.assertQuiet();
  }

  @Test
  void trajectoryIsDrawnInTheRowOfItsTarget() throws Exception {
    show("en");
    browser.one("#aaaaaaaaa4 summary").click();
    until("document.querySelector('#aaaaaaaaa4 figure') !== null");
    browser.script("arguments[0].scrollIntoView()", browser.one("#aaaaaaaaa4 figure"));
    until("document.querySelector('#aaaaaaaaa4 canvas') !== null");
    assertThat(browser.all("#aaaaaaaaa4 figure tbody tr")).hasSize(3);
    browser.assertQuiet();
  }

  @Test
  void changesAreToldAndLeadToTheirRows() throws Exception {
    show("en");
    assertThat(browser.one("[aria-labelledby=since]").getText()).contains("Changes since", "new");
    browser.one("[aria-labelledby=since] a").click();
    until("document.querySelectorAll('tr.row details[open]').length === 1");
  }

  @Test
  void keyboardAloneOpensSortsAndFilters() throws Exception {
    show("zh");
    browser.one("#aaaaaaaaa1 summary").sendKeys(Keys.ENTER);
    until("document.querySelector('#aaaaaaaaa1 .detail') !== null");
    assertThat(browser.one("#aaaaaaaaa1 .detail").isDisplayed()).isTrue();
    browser.one("#commitments .c-due button").sendKeys(Keys.SPACE);
    assertThat(browser.one("#commitments .c-due").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    browser.one("#words").sendKeys("公园", Keys.ENTER);
    assertThat(browser.rows()).isEmpty();
    browser.one("body").sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME));
    browser.assertQuiet();
  }

  @Test
  void withoutScriptsEverythingCanBeRead() throws Exception {
    try (Browser plain = Browser.start().withoutScripts()) {
      plain.open(folder, PageSample.page("zh"));
      assertThat(plain.rows()).hasSize(4);
      openRow(plain);
      assertThat(plain.one("#aaaaaaaaa1 .detail").getText())
          .contains("今年研发投入强度达到13%以上", "any-planned-figure", "新生产线已投产");
      assertThat(plain.one("figure[data-kind=owners] table").isDisplayed()).isTrue();
      assertThat(plain.one(".tools").isDisplayed()).isFalse();
    }
  }

  @Test
  void theFigureOfARowStandsOutInItsQuote() throws Exception {
    browser.open(folder, PageSample.page("en"));
    openRow(browser);
    assertThat(browser.one("#aaaaaaaaa1 mark").getText()).isEqualTo("研发投入强度达到13%以上");
    assertThat(browser.one("#aaaaaaaaa1 mark b").getText()).isEqualTo("13%");
  }

  @Test
  void hostileTextIsShownAsWrittenAndDoesNothing() throws Exception {
    for (String hostile : PageSample.HOSTILE) {
      browser.open(folder, PageSample.page("en", hostile));
      assertThat(browser.one("#aaaaaaaaa1 summary bdi").getText())
          .startsWith(hostile.strip().substring(0, 8));
      openRow(browser);
      assertThat(browser.one("#aaaaaaaaa1 mark").getText()).isEqualTo(hostile);
      assertThat(browser.script("window.hurt")).isEqualTo("null");
      assertThat(browser.all("script")).hasSize(3);
      assertThat(browser.all("main img, main iframe")).isEmpty();
    }
    browser.assertQuiet();
  }

  @Test
  void longWordsBreakInsteadOfThePage() throws Exception {
    for (int width : List.of(1280, 500)) {
      browser.wide(width).open(folder, PageSample.page("en", "x".repeat(3000)));
      openRow(browser);
      assertThat(browser.script("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo("true");
    }
    browser.wide(1280);
  }

  @Test
  void textFromRightToLeftDoesNotTurnItsNeighbours() throws Exception {
    browser.open(folder, PageSample.page("en", "\u202Edesrever \u05D0\u05D1\u05D2"));
    assertThat(browser.script("getComputedStyle(arguments[0]).direction", browser.one(".due")))
        .isEqualTo("ltr");
    assertThat(browser.all("#aaaaaaaaa1 summary > bdi")).hasSize(1);
  }

  @Test
  void accessibilityCheckFindsNothingSerious() throws Exception {
    for (boolean dark : List.of(false, true)) {
      try (Browser fresh = dark ? Browser.start().dark() : Browser.start()) {
        fresh.open(folder, PageSample.page("zh"));
        openRow(fresh);
        List<Rule> serious =
            new AxeBuilder()
                .analyze(fresh.driver).getViolations().stream()
                    .filter(rule -> SERIOUS.contains(rule.getImpact()))
                    .toList();
        assertThat(serious).as("dark " + dark).isEmpty();
      }
    }
  }

  private void show(String language) throws Exception {
    browser.open(folder, PageSample.page(language));
  }

  private static void openRow(Browser in) {
    in.one("#aaaaaaaaa1 summary").click();
    new WebDriverWait(in.driver, PATIENCE).until(d -> !in.all("#aaaaaaaaa1 .detail").isEmpty());
  }

  private static void until(String condition) {
    new WebDriverWait(browser.driver, PATIENCE)
        .until(driver -> browser.script(condition).equals("true"));
  }
}
