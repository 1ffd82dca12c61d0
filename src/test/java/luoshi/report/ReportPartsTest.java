package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.message.Messages;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a report says beside its rows: changes, groups, what was known, and why a pace is not. */
class ReportPartsTest {

  private static final ReportRequest REQUEST =
      new ReportRequest(
          Sample.DAY,
          "",
          "light",
          "abc123",
          "0".repeat(64),
          LocalDate.of(2025, 6, 1),
          LocalDate.of(2026, 2, 20));

  static List<String> formats() {
    return Stream.concat(ProgressReport.FORMATS.stream(), Stream.of("json")).toList();
  }

  static List<String> tables() {
    return List.of("html", "md", "xlsx", "docx");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatSaysWhatWasKnownAndWhyAPaceIsNotAssessed(String format) throws IOException {
    assertThat(text(format, "en", Sample.several().withCourse()))
        .contains("2026-02-20")
        .containsAnyOf("Pace not assessed: nothing was measured yet", "\"no-baseline\"")
        .containsAnyOf("required today", "\"requiredToday\"");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void behindADeadlineTheReportSaysByHowMuchItWasMissed(String format) throws IOException {
    assertThat(text(format, "en", Sample.several()))
        .contains("The deadline has passed: missed by 1.8");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void bodiesAreNamedInTheReadersLanguage(String format) throws IOException {
    assertThat(text(format, "en", Sample.several()))
        .contains("Water Bureau", "市科委")
        .doesNotContain("市水务局");
    assertThat(text(format, "zh", Sample.several()))
        .contains("市水务局")
        .doesNotContain("Water Bureau");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void changesAndGroupsStandInEveryFormatThatHasTables(String format) throws IOException {
    assertThat(text(format, "zh", Sample.several()))
        .contains("变化情况，自 2025年6月1日", "新增", "红灯", "灰灯", "安排资金20亿元");
  }

  @Test
  void exportCountsGroupsAndListsChanges() {
    JsonNode report = JsonMapper.shared().readTree(json(Sample.several())).path("report");
    assertThat(report.path("by").asString()).isEqualTo("light");
    assertThat(report.path("groups").size()).isEqualTo(3);
    assertThat(report.path("groups").path(0).path("count").asInt()).isEqualTo(1);
    JsonNode change = report.path("since").path("changes").path(0);
    assertThat(change.path("kind").asString()).isEqualTo("new");
    assertThat(change.path("before").isNull()).isTrue();
    assertThat(change.path("after").path("value").asInt()).isEqualTo(13);
  }

  @Test
  void exportWithChangesHoldsToItsSchema() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExportJson.schema(), InputFormat.JSON)
                .validate(json(Sample.several().withCourse()), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hostileTextInChangesStaysText(String format) throws IOException {
    assertThat(text(format, "en", Sample.of("=1+1 | <b>@SUM(A1)</b>")))
        .contains("=1+1")
        .contains("SUM(A1)");
  }

  private static String text(String format, String language, Sample sample) throws IOException {
    if (format.equals("json")) {
      return json(sample);
    }
    byte[] file = report(language, sample).file(format, sample.assessments, REQUEST);
    return switch (format) {
      case "xlsx" -> workbook(file);
      case "docx" -> document(file);
      case "html" -> Jsoup.parse(new String(file, StandardCharsets.UTF_8)).wholeText();
      case "ics" -> new String(file, StandardCharsets.UTF_8).replaceAll("\r\n[ \t]|\\\\", "");
      default -> new String(file, StandardCharsets.UTF_8);
    };
  }

  private static ProgressReport report(String language, Sample sample) {
    return new ProgressReport(Messages.in(language), sample::history, day -> List.of());
  }

  private static String json(Sample sample) {
    return ExportJson.of(
        sample.extractions(),
        c ->
            sample.assessments.stream()
                .filter(a -> a.entry().commitment().id().equals(c.id()))
                .map(a -> Status.of(a, Sample.DAY))
                .findFirst()
                .orElse(Status.NONE),
        REQUEST,
        report("zh", sample).summary(sample.assessments, REQUEST));
  }

  private static String workbook(byte[] file) throws IOException {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row -> row.forEach(cell -> cells.add(formatter.formatCellValue(cell)))));
    }
    return String.join("\n", cells);
  }

  private static String document(byte[] file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }
}
