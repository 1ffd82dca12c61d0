package luoshi.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import luoshi.followup.Assessment;
import luoshi.message.Messages;

/** Pages to look at in a browser. */
final class PageSample {

  /**
   * What a page might take for markup, script or a request. Each would set {@code hurt} or load.
   */
  static final List<String> HOSTILE =
      List.of(
          "<script>window.hurt = 1</script>",
          "</script><script>window.hurt = 1</script>",
          "</noscript><img src=x onerror=\"window.hurt = 1\">",
          "</title></style><svg onload='window.hurt = 1'>",
          "&lt;b&gt; {{owner}} ${1} `x`",
          "<!-- --> <![CDATA[ ]]> <iframe src=\"https://example.org/\"></iframe>");

  private PageSample() {}

  static String page(String language) {
    return page(language, Sample.several().withCourse());
  }

  static String page(String language, String quote) {
    return page(language, Sample.of(quote));
  }

  static String page(String language, int commitments) {
    return page(language, Sample.many(commitments));
  }

  private static String page(String language, Sample sample) {
    ReportRequest asked =
        new ReportRequest(
            Sample.DAY, "", "owner", "abc123", "0".repeat(64), LocalDate.of(2025, 6, 1), null);
    List<Assessment> now = sample.assessments;
    ProgressReport report =
        new ProgressReport(
            Messages.in(language),
            sample::history,
            day -> day.isBefore(LocalDate.of(2025, 11, 1)) ? List.of() : now);
    return new String(report.file("html", now, asked), StandardCharsets.UTF_8);
  }
}
