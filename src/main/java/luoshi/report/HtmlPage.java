package luoshi.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A page that brings everything along and may load nothing: its policy allows the style and the
 * scripts that stand in it by their hashes, and nothing else.
 *
 * @param report what it says
 * @param charts what its charts show
 */
record HtmlPage(ReportView report, Charts charts) {

  /** The build of ECharts with bars, lines, points and legends. */
  static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  String style() {
    return PageTemplate.text("/report/report.css");
  }

  String script() {
    return PageTemplate.text("/report/report.js");
  }

  String plots() {
    return PageTemplate.text("/report/charts.js");
  }

  String echarts() {
    return PageTemplate.text(ECHARTS).replace("</script", "<\\/script");
  }

  String policy() {
    return "default-src 'none'; style-src %s; script-src %s %s %s; base-uri 'none'; form-action 'none'"
        .formatted(hash(style()), hash(script()), hash(echarts()), hash(plots()));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
