package luoshi.report;

import static luoshi.report.CleanText.flat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.ledger.LogEntry;
import luoshi.report.ReportView.Marked;
import luoshi.report.ReportView.Past;
import luoshi.report.ReportView.Reason;
import luoshi.report.ReportView.Row;
import luoshi.rulebook.fact.Finding;

/** Makes the row of a report that says all of one commitment. */
public final class RowBuilder {

  private final Labels labels;
  private final Function<String, List<LogEntry>> history;

  /**
   * A maker of rows.
   *
   * @param labels the reader's words
   * @param history the log entries about a commitment, by its id
   */
  public RowBuilder(Labels labels, Function<String, List<LogEntry>> history) {
    this.labels = labels;
    this.history = history;
  }

  /** The row of one commitment. */
  public Row row(Assessment a, FactsBuilder facts, LocalDate asOf) {
    Commitment c = a.entry().commitment();
    List<LogEntry> log = history.apply(c.id());
    Outlook outlook = Outlook.of(a, asOf);
    String kind = c.checkable() ? labels.word(c.kind().name()) : labels.word("directive");
    String basis =
        c.deadline() == null ? "" : labels.word(c.deadline().basis()) + "：" + c.deadline().text();
    return new Row(
        c.id(),
        a.light(),
        labels.word(a.light()),
        kind,
        flat(a.entry().title()),
        flat(c.quote().exact()),
        flat(c.quote().prefix()),
        flat(c.quote().suffix()),
        marked(c),
        flat(c.heading()),
        labels.amount(c),
        labels.owner(a.entry()),
        c.supporting().stream().map(labels::body).collect(Collectors.joining("、")),
        labels.day(a.entry().due()),
        flat(basis),
        labels.word(a.entry().state().delivery().word()),
        labels.word(a.schedule()),
        labels.word(a.evidence()),
        labels.word(a.entry().state().review().word()),
        c.document(),
        reasons(a),
        past(log),
        facts.of(a, outlook, log),
        TargetCourse.of(c, outlook, labels));
  }

  /** A quote of two figures shows which one the row is about. */
  private static Marked marked(Commitment c) {
    String quote = flat(c.quote().exact());
    String figure =
        c.findings().stream()
            .filter(f -> f.field().equals("kind") && f.figure() >= 0)
            .flatMap(f -> f.words().stream())
            .map(CleanText::flat)
            .filter(words -> !words.isEmpty() && quote.contains(words))
            .findFirst()
            .orElse("");
    int at = figure.isEmpty() ? quote.length() : quote.indexOf(figure);
    return new Marked(quote.substring(0, at), figure, quote.substring(at + figure.length()));
  }

  private List<Reason> reasons(Assessment a) {
    List<Finding> all = new ArrayList<>(a.entry().commitment().findings());
    a.findings().forEach(f -> all.add(labels.told(f)));
    // What was outranked decided nothing: "why" tells it. One rule may say the same of several
    // words.
    Map<String, Integer> strongest = new HashMap<>();
    all.forEach(f -> strongest.merge(f.field(), f.rank(), Math::max));
    Map<Finding, Set<String>> words = new LinkedHashMap<>();
    for (Finding f : all) {
      if (f.rank() < strongest.getOrDefault(f.field(), 0)) {
        continue;
      }
      Finding said = new Finding(0, 0, f.field(), f.value(), f.rule(), f.rank(), List.of());
      words.computeIfAbsent(said, key -> new LinkedHashSet<>()).addAll(f.words());
    }
    return words.entrySet().stream()
        .map(said -> reason(a.entry().commitment(), said.getKey(), said.getValue()))
        .toList();
  }

  private Reason reason(Commitment c, Finding said, Set<String> words) {
    return new Reason(
        labels.field(said.field()), value(c, said), said.rule(), flat(String.join(" · ", words)));
  }

  private String value(Commitment c, Finding said) {
    return Stream.concat(Stream.ofNullable(c.lead()), c.supporting().stream())
        .filter(body -> body.name().equals(said.value()))
        .map(labels::body)
        .findFirst()
        .orElseGet(() -> labels.value(said));
  }

  private List<Past> past(List<LogEntry> log) {
    return log.stream()
        .map(e -> new Past(labels.day(e.effective()), e.actor(), what(e.fields())))
        .toList();
  }

  private String what(Map<String, String> payload) {
    return new TreeMap<>(payload)
        .entrySet().stream()
            .map(e -> labels.field(e.getKey()) + " " + flat(said(e.getKey(), e.getValue())))
            .collect(Collectors.joining(" · "));
  }

  private String said(String field, String value) {
    return field.equals("unit") ? labels.unit(value) : labels.word(value);
  }
}
