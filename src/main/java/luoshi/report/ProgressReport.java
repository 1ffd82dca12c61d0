package luoshi.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import luoshi.followup.Assessment;
import luoshi.ledger.LogEntry;
import luoshi.message.Messages;

/**
 * Writes progress reports: Markdown, and one self-contained HTML page. The same ledger gives the
 * same bytes.
 */
public final class ProgressReport {

  /** Everything that Markdown or HTML inside Markdown would read as markup. */
  private static final Mustache.Escaper MARKDOWN =
      Escapers.simple(
          new String[][] {
            {"\\", "\\\\"},
            {"|", "\\|"},
            {"<", "&lt;"},
            {">", "&gt;"},
            {"*", "\\*"},
            {"_", "\\_"},
            {"`", "\\`"},
            {"[", "\\["},
            {"]", "\\]"}
          });

  private final ReportBuilder builder;

  /**
   * A writer of reports.
   *
   * @param messages the reader's language
   * @param history the log entries about a commitment, by its id
   */
  public ProgressReport(Messages messages, Function<String, List<LogEntry>> history) {
    this.builder = new ReportBuilder(messages, history);
  }

  /** The report as Markdown. */
  public String markdown(List<Assessment> assessments, ReportRequest request) {
    return render("report.md", MARKDOWN, builder.view(assessments, request));
  }

  /** The report as one HTML page that loads nothing from anywhere. */
  public String html(List<Assessment> assessments, ReportRequest request) {
    return render("report.html", Escapers.HTML, builder.view(assessments, request));
  }

  private static String render(String template, Mustache.Escaper escaper, ReportView view) {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .withEscaper(escaper)
            .withLoader(name -> new java.io.StringReader(resource(name)));
    return compiler.compile(resource(template)).execute(view);
  }

  private static String resource(String name) {
    try (InputStream in = ProgressReport.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
