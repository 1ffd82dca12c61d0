package luoshi.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.Replay;
import luoshi.message.Messages;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Commitments to report about, some with a history. */
final class Sample {

  static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  static final ReportRequest REQUEST =
      new ReportRequest(DAY, "", "owner", "abc123", "0123456789abcdef".repeat(4));

  /** What a spreadsheet, a browser or an XML reader might take for something else than text. */
  static final String HOSTILE =
      "=HYPERLINK(\"http://example.org\",\"x\") <script>alert(1)</script> \u0001\u000B _x0041_ \u202Eabc";

  private final Map<String, List<LogEntry>> logs = new HashMap<>();
  final List<Assessment> assessments = new ArrayList<>();

  /** A late target with a figure and a history, one without deadline, and one on course. */
  static Sample several() {
    Sample sample = new Sample();
    sample.log(
        "aaaaaaaaa1",
        Map.of("delivery", "in-progress", "value", "11.2", "note", "新生产线已投产"),
        Map.of("level", "funded", "url", "https://example.org/a?b=1&c=2"));
    sample.add(
        "aaaaaaaaa1",
        "研发投入强度达到13%以上",
        new Amount(">=", new BigDecimal("13"), "%", null),
        DAY.minusDays(60),
        "市科委",
        "overdue",
        "red");
    sample.add(
        "aaaaaaaaa2",
        "Build 20 parks, and \"keep\" them",
        null,
        null,
        "市水务局",
        "no-deadline",
        "grey");
    sample.add(
        "aaaaaaaaa3",
        "安排资金20亿元",
        new Amount("=", new BigDecimal("2E+9"), "CNY", null),
        DAY.plusDays(300),
        "市科委",
        "on-track",
        "green");
    return sample;
  }

  /** The same with a target that has been measured twice. */
  Sample withCourse() {
    log("aaaaaaaaa4", Map.of("value", "10", "delivery", "in-progress"), DAY.minusDays(400));
    log("aaaaaaaaa4", Map.of("value", "10.6"), DAY.minusDays(30));
    add(
        "aaaaaaaaa4",
        "基础研究经费占比达到13%",
        new Amount("=", new BigDecimal("13"), "%", null),
        DAY.plusDays(700),
        "市科委",
        "behind",
        "yellow");
    return this;
  }

  List<LogEntry> history(String id) {
    return logs.getOrDefault(id, List.of());
  }

  static Sample of(String quote) {
    Sample sample = new Sample();
    sample.add("aaaaaaaaa1", quote, null, DAY.plusDays(10), quote, "due-soon", "blue");
    return sample;
  }

  static Sample many(int count) {
    Sample sample = new Sample();
    IntStream.range(0, count)
        .forEach(
            i ->
                sample.add(
                    "id%08d".formatted(i),
                    "第" + i + "项：推进重大科技基础设施建设，力争全社会研发投入持续增长，形成一批标志性成果。".repeat(2),
                    new Amount(">=", BigDecimal.valueOf(i), "%", null),
                    DAY.plusDays(i % 700),
                    "单位" + i % 60,
                    "on-track",
                    "green"));
    return sample;
  }

  /** The report in a format and language. */
  byte[] file(String format, String language) {
    return report(language).file(format, assessments, REQUEST);
  }

  String json() {
    Map<String, Status> statuses = new HashMap<>();
    assessments.forEach(a -> statuses.put(a.entry().commitment().id(), Status.of(a, DAY)));
    return ExportJson.of(
        extractions(), c -> statuses.getOrDefault(c.id(), Status.NONE), REQUEST, null);
  }

  List<Extraction> extractions() {
    Metadata metadata = new Metadata("计划", null, DAY, Language.ZH, Set.of());
    return List.of(
        new Extraction(
            new Document("plan.txt", "00ff", metadata, "", List.of(), List.of()),
            assessments.stream().map(a -> a.entry().commitment()).toList(),
            List.of(),
            List.of()));
  }

  ProgressReport report(String language) {
    return new ProgressReport(Messages.in(language), this::history);
  }

  @SafeVarargs
  private void log(String id, Map<String, String>... payloads) {
    for (Map<String, String> payload : payloads) {
      log(id, payload, DAY.minusDays(20));
    }
  }

  private void log(String id, Map<String, String> payload, LocalDate effective) {
    List<LogEntry> entries = logs.computeIfAbsent(id, key -> new ArrayList<>());
    int seq = entries.size() + 5;
    Instant recorded = Instant.parse("2026-02-10T08:00:0" + seq + "Z");
    entries.add(
        new LogEntry(
            seq, id, LogEntry.Type.UPDATE, payload, effective, recorded, "analyst", "", ""));
  }

  private void add(
      String id,
      String quote,
      @Nullable Amount amount,
      @Nullable LocalDate due,
      String lead,
      String schedule,
      String light) {
    Commitment commitment =
        new Commitment(
            id,
            "plan.txt",
            Kind.TARGET,
            true,
            new Quote(quote, "今年", "。", 2, 2 + quote.length(), 0),
            "",
            "一、科技创新",
            amount == null ? "" : "指标",
            amount,
            due == null ? null : new Deadline(due, "年底前", "2026", "stated"),
            "",
            new Owner(lead, lead, lead.equals("市水务局") ? List.of("Water Bureau") : List.of()),
            List.of(new Owner("市财政局", "市财政局", List.of())),
            "市政府",
            "",
            List.of(new Finding(0, 0, "kind", "TARGET", "any-planned-figure", 46, List.of("13%"))));
    Entry entry =
        new Entry(
            commitment,
            "0".repeat(64),
            DAY.minusDays(100),
            Replay.of(id, logs.getOrDefault(id, List.of())));
    Finding review = new Finding(0, -1, "next-review", "80", "any-next-review", 10, List.of());
    String level = entry.state().level().word();
    assessments.add(new Assessment(entry, schedule, level, "fresh", light, 1, List.of(review)));
  }
}
