package luoshi.report;

import static luoshi.report.CleanText.flat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import luoshi.ledger.Evidence;
import luoshi.ledger.LogEntry;
import luoshi.ledger.Measurement;
import luoshi.ledger.Replay;
import luoshi.message.Messages;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Words the facts of one commitment as of a day. */
public final class FactsBuilder {

  private final Messages messages;
  private final Labels labels;
  private final LocalDate asOf;

  /** Facts in the language of some messages, as of a day. */
  public FactsBuilder(Messages messages, LocalDate asOf) {
    this.messages = messages;
    this.labels = new Labels(messages);
    this.asOf = asOf;
  }

  Facts of(Assessment a, Outlook outlook, List<LogEntry> log) {
    Entry entry = a.entry();
    Commitment c = entry.commitment();
    List<LogEntry> valid = Replay.valid(log, asOf, null);
    return new Facts(
        c.heading().isBlank() ? labels.word(c.kind().name()) : flat(c.heading()),
        flat(labels.target(c)),
        progress(entry),
        outlook.said(labels),
        proof(a),
        note(entry, valid),
        reason(a, outlook),
        c.amount(),
        entry.due(),
        review(a),
        a.schedule(),
        entry.state().version(),
        changed(entry, log));
  }

  private String progress(Entry entry) {
    String state = labels.word(entry.state().delivery().word());
    List<Measurement> measured = entry.state().measurements();
    if (measured.isEmpty()) {
      return state;
    }
    Measurement latest = measured.get(measured.size() - 1);
    String value = labels.measured(entry.commitment(), latest.value());
    return messages.text("fact.measured", state, value, labels.day(latest.date()));
  }

  private String proof(Assessment a) {
    List<Evidence> evidence = a.entry().state().evidence();
    return evidence.isEmpty()
        ? labels.word(a.evidence())
        : evidence.stream().map(this::proof).collect(Collectors.joining("\n"));
  }

  private String proof(Evidence e) {
    return Stream.of(
            labels.word(e.level().word()),
            flat(e.url()),
            flat(e.document()),
            flat(e.quote()),
            labels.day(e.date()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String note(Entry entry, List<LogEntry> valid) {
    String latest =
        valid.stream()
            .map(e -> flat(e.get("note")))
            .filter(text -> !text.isEmpty())
            .reduce((first, second) -> second)
            .orElse("");
    return Stream.of(latest, flat(entry.state().reason()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String reason(Assessment a, Outlook outlook) {
    List<String> parts = new ArrayList<>();
    LocalDate due = a.entry().due();
    if (due != null) {
      long days = ChronoUnit.DAYS.between(asOf, due);
      parts.add(
          messages.text(days < 0 ? "fact.past" : "fact.ahead", labels.day(due), Math.abs(days)));
    }
    parts.add(progress(a.entry()));
    if (outlook.course() != null) {
      parts.add(messages.text("fact.pace", outlook.course().trajectory().ratio()));
    }
    if (a.freshness().equals("stale")) {
      parts.add(messages.text("fact.stale", heard(a.entry())));
    }
    return String.join(messages.text("fact.and"), parts);
  }

  private String heard(Entry entry) {
    LocalDate heard = entry.state().heard() == null ? entry.issued() : entry.state().heard();
    return heard == null ? "?" : labels.day(heard);
  }

  /** Rules say in how many days; fewer than none where the day has passed. */
  private @Nullable LocalDate review(Assessment a) {
    return a.findings().stream()
        .filter(f -> f.field().equals("next-review"))
        .map(Finding::value)
        .findFirst()
        .map(days -> asOf.plusDays(Long.parseLong(days)))
        .orElse(null);
  }

  private Instant changed(Entry entry, List<LogEntry> log) {
    if (!log.isEmpty()) {
      return log.get(log.size() - 1).recorded();
    }
    LocalDate issued = entry.issued() == null ? asOf : entry.issued();
    return issued.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
