package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Headless Chromium, as the distribution has it, showing one page from a file. */
public final class Browser implements AutoCloseable {

  private static final List<String> CHROMIUM =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

  public final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts Chromium; the test is skipped on a machine that has none. */
  public static Browser start() {
    String chromium = first(CHROMIUM);
    String chromedriver = first(DRIVERS);
    Assumptions.assumeTrue(
        !chromium.isEmpty() && !chromedriver.isEmpty(),
        "no Chromium here: install the packages chromium and chromium-driver to run this test");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(new File(chromedriver)).build(),
            options));
  }

  private static String first(List<String> paths) {
    return paths.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst().orElse("");
  }

  /** Shows a page. */
  Browser open(Path folder, String html) throws Exception {
    Path file = Files.writeString(folder.resolve("report.html"), html, StandardCharsets.UTF_8);
    driver.get(file.toUri().toString());
    return this;
  }

  /** Shows a page that lies in a file. */
  public Browser show(Path file) {
    driver.get(file.toUri().toString());
    return this;
  }

  public Browser wide(int width) {
    driver.manage().window().setSize(new Dimension(width, 1000));
    return this;
  }

  public Browser withoutScripts() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  public Browser dark() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    return this;
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  public WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The ids of the rows that can be seen, from top to bottom. */
  List<String> rows() {
    return all("tr.row").stream()
        .filter(WebElement::isDisplayed)
        .map(row -> String.valueOf(row.getDomAttribute("id")))
        .toList();
  }

  public Object script(String script, Object... arguments) {
    return String.valueOf(driver.executeScript("return " + script, arguments));
  }

  /** Nothing was written to the console, and nothing was asked for but files. */
  public void assertQuietFiles() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(requests()).isNotEmpty().allMatch(url -> url.startsWith("file:"));
  }

  private List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
        .filter(m -> m.path("method").asString().equals("Network.requestWillBeSent"))
        .map((JsonNode m) -> m.path("params").path("request").path("url").asString())
        .toList();
  }

  /** Nothing was written to the console, and nothing was asked for but the page itself. */
  void assertQuiet() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(requests()).allMatch(url -> url.startsWith("file:") && url.contains("report.html"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
