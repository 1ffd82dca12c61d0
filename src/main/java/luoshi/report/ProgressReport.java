package luoshi.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import luoshi.followup.Assessment;
import luoshi.ledger.LogEntry;
import luoshi.message.Messages;

/**
 * Writes progress reports: Markdown, one self-contained HTML page, and the files of other programs.
 * The same ledger gives the same bytes.
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

  /** The formats by name, which is also their file extension, without JSON. */
  public static final List<String> FORMATS = List.of("md", "html", "xlsx", "docx", "ics", "csv");

  /** What commitments can be grouped by. */
  public static final List<String> GROUPS = List.of("owner", "area", "document", "light");

  private final ReportBuilder builder;
  private final ChartsBuilder charts;
  private final Map<String, ReportFormat> formats;

  /**
   * A writer of reports that know no past.
   *
   * @param messages the reader's language
   * @param history the log entries about a commitment, by its id
   */
  public ProgressReport(Messages messages, Function<String, List<LogEntry>> history) {
    this(messages, history, day -> List.of());
  }

  /**
   * A writer of reports.
   *
   * @param messages the reader's language
   * @param history the log entries about a commitment, by its id
   * @param past how the commitments stood on a day
   */
  public ProgressReport(
      Messages messages,
      Function<String, List<LogEntry>> history,
      Function<LocalDate, List<Assessment>> past) {
    this.builder = new ReportBuilder(messages, history, past);
    this.charts = new ChartsBuilder(new Labels(messages), past);
    Labels labels = new Labels(messages);
    this.formats =
        Map.of(
            "xlsx", new XlsxReport(labels),
            "docx", new DocxReport(labels),
            "ics", new IcsReport(labels),
            "csv", new CsvReport(labels));
  }

  /** The report as Markdown. */
  public String markdown(List<Assessment> assessments, ReportRequest request) {
    return render("report.md", MARKDOWN, builder.view(assessments, request));
  }

  /** The report as one HTML page that loads nothing from anywhere. */
  public String html(List<Assessment> assessments, ReportRequest request) {
    ReportView view = builder.view(assessments, request);
    HtmlPage page = new HtmlPage(view, charts.of(view, request.asOf()));
    return render("report.html", Escapers.HTML, page);
  }

  /**
   * The report as a file.
   *
   * @param format one of {@link #FORMATS}
   */
  public byte[] file(String format, List<Assessment> assessments, ReportRequest request) {
    ReportFormat office = formats.get(format);
    if (office != null) {
      return office.write(builder.view(assessments, request), request);
    }
    String text =
        format.equals("html") ? html(assessments, request) : markdown(assessments, request);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The commitments by the name of their owner, area, document or light, for a file of each. */
  public SortedMap<String, List<Assessment>> groups(List<Assessment> assessments, String by) {
    return builder.groups(assessments, by);
  }

  /** What an export says of the whole report. */
  public ReportSummary summary(List<Assessment> assessments, ReportRequest request) {
    return builder.summary(assessments, request);
  }

  private static String render(String template, Mustache.Escaper escaper, Object view) {
    return PageTemplate.of("/report/" + template, escaper).render(view);
  }
}
