package luoshi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  String style() {
    return text("/report/report.css");
  }

  String script() {
    return text("/report/report.js");
  }

  String plots() {
    return text("/report/charts.js");
  }

  String echarts() {
    return text(ECHARTS).replace("</script", "<\\/script");
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

  /** A file of the class path, with the line ends that browsers hash. */
  static String text(String resource) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
