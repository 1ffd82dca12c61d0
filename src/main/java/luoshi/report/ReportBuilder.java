package luoshi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import luoshi.followup.Assessment;
import luoshi.followup.Shift;
import luoshi.followup.Shifts;
import luoshi.ledger.LogEntry;
import luoshi.ledger.Review;
import luoshi.message.Messages;
import luoshi.report.ReportSummary.Change;
import luoshi.report.ReportSummary.Changes;
import luoshi.report.ReportView.Count;
import luoshi.report.ReportView.Group;
import luoshi.report.ReportView.Row;
import org.jspecify.annotations.Nullable;

/** Turns assessments into what a report says. The same assessments give the same view. */
final class ReportBuilder {

  private final Messages messages;
  private final Labels labels;
  private final LightCounts lights;
  private final RowBuilder rows;
  private final Function<LocalDate, List<Assessment>> past;

  ReportBuilder(
      Messages messages,
      Function<String, List<LogEntry>> history,
      Function<LocalDate, List<Assessment>> past) {
    this.messages = messages;
    this.labels = new Labels(messages);
    this.lights = new LightCounts(labels);
    this.rows = new RowBuilder(labels, history);
    this.past = past;
  }

  /** The commitments by the name of their owner, area, document or light. */
  SortedMap<String, List<Assessment>> groups(List<Assessment> assessments, String by) {
    SortedMap<String, List<Assessment>> groups = new TreeMap<>();
    assessments.forEach(a -> groups.computeIfAbsent(group(a, by), k -> new ArrayList<>()).add(a));
    return groups;
  }

  ReportView view(List<Assessment> assessments, ReportRequest request) {
    List<Group> shown =
        groups(assessments, request.by()).entrySet().stream()
            .map(
                e ->
                    new Group(
                        e.getKey(),
                        e.getValue().size(),
                        counts(e.getValue()),
                        rows(e.getValue(), request)))
            .sorted(Comparator.comparing(Group::count).reversed().thenComparing(Group::name))
            .toList();
    String filter = request.filter().isBlank() ? labels.text("report.all") : request.filter();
    return new ReportView(
        messages.language(),
        messages.under("report."),
        request.asOf().toString(),
        labels.day(request.asOf()),
        filter,
        request.rules(),
        request.ledger().substring(0, 12),
        labels.day(request.knownAt()),
        Objects.requireNonNullElse(request.title(), labels.text("report.title")),
        assessments.size(),
        (int) assessments.stream().filter(ReportBuilder::isUnreviewed).count(),
        counts(assessments),
        shown,
        since(assessments, request));
  }

  private static boolean isUnreviewed(Assessment a) {
    return a.entry().state().review() == Review.CANDIDATE;
  }

  ReportSummary summary(List<Assessment> assessments, ReportRequest request) {
    List<ReportSummary.Group> counted =
        groups(assessments, request.by()).entrySet().stream()
            .map(e -> group(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing(ReportSummary.Group::count)
                    .reversed()
                    .thenComparing(ReportSummary.Group::name))
            .toList();
    LocalDate day = request.since();
    List<Shift> shifts = day == null ? List.of() : Shifts.between(past.apply(day), assessments);
    return new ReportSummary(
        request.by(),
        counted,
        day == null ? null : new Changes(day.toString(), shifts.stream().map(Change::of).toList()));
  }

  private ReportSummary.Group group(String name, List<Assessment> assessments) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    counts(assessments).forEach(count -> counted.put(count.light(), count.count()));
    return new ReportSummary.Group(name, assessments.size(), counted);
  }

  private @Nullable Since since(List<Assessment> assessments, ReportRequest request) {
    LocalDate day = request.since();
    return day == null ? null : new SinceBuilder(labels).of(day, past.apply(day), assessments);
  }

  private String group(Assessment a, String by) {
    return switch (by) {
      case "area" ->
          a.entry().commitment().area().isEmpty()
              ? labels.text("report.no-area")
              : a.entry().commitment().area();
      case "document" -> a.entry().commitment().document();
      case "light" -> labels.word(a.light());
      default ->
          a.entry().owner().isEmpty() ? labels.text("report.no-owner") : labels.owner(a.entry());
    };
  }

  private List<Count> counts(List<Assessment> assessments) {
    return lights.of(assessments.stream().map(Assessment::light).toList());
  }

  /** In the order of the documents, as they were given. */
  private List<Row> rows(List<Assessment> assessments, ReportRequest request) {
    FactsBuilder facts = new FactsBuilder(messages, request.asOf());
    return assessments.stream().map(a -> rows.row(a, facts, request.asOf())).toList();
  }
}
