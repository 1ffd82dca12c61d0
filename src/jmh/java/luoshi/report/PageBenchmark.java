package luoshi.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a reader waits for the page {@code -Dluoshi.page=FILE} in Chromium: to open it, to
 * search it for some words, and to choose a light. The median of several rounds, in milliseconds.
 */
public final class PageBenchmark {

  private static final int ROUNDS = 7;

  /** From the start of loading until the table can be read and filtered. */
  private static final String READY =
      "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd;";

  /** And until everything, the library of the charts included, has run. */
  private static final String LOADED =
      "return performance.getEntriesByType('navigation')[0].loadEventEnd;";

  /** From an input to the picture that shows what is left. */
  private static final String CHANGED =
      "const [selector, value, event, done] = arguments;"
          + "const field = document.querySelector(selector);"
          + "const start = performance.now();"
          + "field.value = value;"
          + "field.dispatchEvent(new Event(event, { bubbles: true }));"
          + "requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));";

  private PageBenchmark() {}

  /** Prints the times and how many rows the page has. */
  public static void main(String[] arguments) {
    String page = Path.of(System.getProperty("luoshi.page", "report.html")).toAbsolutePath().toUri().toString();
    double[] ready = new double[ROUNDS];
    double[] loaded = new double[ROUNDS];
    double[] search = new double[ROUNDS];
    double[] choose = new double[ROUNDS];
    try (Browser browser = Browser.start()) {
      for (int round = 0; round < ROUNDS; round++) {
        browser.driver.get(page);
        ready[round] = milliseconds(browser.driver.executeScript(READY));
        loaded[round] = milliseconds(browser.driver.executeScript(LOADED));
        search[round] =
            milliseconds(
                browser.driver.executeAsyncScript(CHANGED, "#words", "2025 5", "input"));
        choose[round] =
            milliseconds(
                browser.driver.executeAsyncScript(
                    CHANGED, ".tools select", "grey", "change"));
      }
      System.out.printf("rows    %s%n", browser.driver.executeScript("return document.querySelector('#shown').textContent"));
    }
    System.out.printf("ready   %,6.0f ms%nloaded  %,6.0f ms%nsearch  %,6.0f ms%nchoose  %,6.0f ms%n", median(ready), median(loaded), median(search), median(choose));
  }

  private static double milliseconds(@Nullable Object time) {
    return ((Number) Objects.requireNonNull(time)).doubleValue();
  }

  private static double median(double... times) {
    return Arrays.stream(times).sorted().toArray()[times.length / 2];
  }
}
