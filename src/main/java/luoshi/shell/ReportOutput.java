package luoshi.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import luoshi.followup.Assessment;
import luoshi.report.OutputFile;
import luoshi.report.ProgressReport;
import luoshi.report.ReportRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes and as what: to the screen, into a file, or into a folder with a file for
 * each group.
 *
 * @param call the command's run
 * @param report writes the formats
 */
record ReportOutput(Call call, ProgressReport report) {

  private static final String JSON = "json";
  private static final Set<String> BINARY = Set.of("xlsx", "docx");
  private static final Map<String, String> EXTENSIONS =
      Map.of("markdown", "md", "htm", "html", "ical", "ics");

  /**
   * Writes the report; what is then to be told: where it was written, or the report itself.
   *
   * @param output where to, or null for the screen
   */
  String write(List<Assessment> assessments, ReportRequest request, @Nullable Path output) {
    String format = format(call.settings().format(), call.option("output"));
    if (output == null) {
      return text(format, assessments, request);
    }
    if (isFolder(call.option("output"), output)) {
      return folder(output, format, assessments, request);
    }
    OutputFile.write(output, file(format, assessments, request), call.flag("force"));
    return call.text("report.written", output) + "\n";
  }

  private String text(String format, List<Assessment> assessments, ReportRequest request) {
    if (BINARY.contains(format)) {
      throw new UsageError("report.output", format);
    }
    return new String(file(format, assessments, request), StandardCharsets.UTF_8);
  }

  private String folder(
      Path folder, String format, List<Assessment> assessments, ReportRequest request) {
    SortedMap<String, List<Assessment>> groups = report.groups(assessments, request.by());
    Map<String, byte[]> files = new LinkedHashMap<>();
    groups.forEach((name, group) -> files.put(name, file(format, group, request.of(name))));
    int written = OutputFile.writeAll(folder, files, "." + format, call.flag("force"));
    return call.text("report.folder", written, folder) + "\n";
  }

  private byte[] file(String format, List<Assessment> assessments, ReportRequest request) {
    return format.equals(JSON)
        ? json(assessments, request).getBytes(StandardCharsets.UTF_8)
        : report.file(format, assessments, request);
  }

  private String json(List<Assessment> assessments, ReportRequest request) {
    return ExportCommand.json(call, assessments, request, report.summary(assessments, request));
  }

  /** A folder is one that is there, or a name with a slash at its end or without an extension. */
  private static boolean isFolder(@Nullable String named, Path output) {
    return Files.isDirectory(output)
        || named == null
        || named.endsWith("/")
        || extension(named).isEmpty();
  }

  /**
   * The format asked for, else that of the file's extension, else Markdown.
   *
   * @throws UsageError where there is no such format
   */
  static String format(@Nullable String asked, @Nullable String output) {
    String name = asked != null ? asked : output == null ? "" : extension(output);
    String format = EXTENSIONS.getOrDefault(name, name.isEmpty() ? "md" : name);
    if (!formats().contains(format)) {
      throw new UsageError("report.format", name, String.join(", ", formats()));
    }
    return format;
  }

  /** Every format that a report can have. */
  static List<String> formats() {
    List<String> all = new ArrayList<>(ProgressReport.FORMATS);
    all.add(JSON);
    return all;
  }

  private static String extension(String output) {
    String name = String.valueOf(Path.of(output).getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
