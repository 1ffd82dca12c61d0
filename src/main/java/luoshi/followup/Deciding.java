package luoshi.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Suggestion;
import luoshi.message.Fault;
import luoshi.rulebook.Rulebook;

/** Accepts and declines suggestions; what is accepted passes the same gate as any update. */
public final class Deciding {

  private final Rulebook rulebook;
  private final Ledger ledger;
  private final LocalDate today;
  private final String actor;

  /**
   * Decisions of one analyst on one day.
   *
   * @param rulebook the rules, with the table {@code accepted}
   * @param ledger the ledger
   * @param today the day on which is decided
   * @param actor who decides
   */
  public Deciding(Rulebook rulebook, Ledger ledger, LocalDate today, String actor) {
    this.rulebook = rulebook;
    this.ledger = ledger;
    this.today = today;
    this.actor = actor;
  }

  /**
   * What stands against accepting a suggestion; nothing where it may be accepted.
   *
   * @throws Fault where it is decided already
   */
  public List<Refusal> refusals(Suggestion s) {
    if (ledger.suggestions().decisions().containsKey(s.id())) {
      throw new Fault("suggestion.decided", s.id());
    }
    Entry subject = subject(s);
    Map<String, String> payload = Advance.by(payload(s), subject);
    return new Gate(rulebook, today).refusals(subject, payload, s.effective());
  }

  /** Records what a suggestion proposes, with its document and quote as evidence. */
  public void accept(Suggestion s) {
    Entry subject = subject(s);
    record(subject, type(s), Advance.by(payload(s), subject), s.effective());
  }

  /** Records that a suggestion is not to be proposed again. */
  public void decline(Suggestion s, String reason) {
    if (ledger.suggestions().decisions().containsKey(s.id())) {
      throw new Fault("suggestion.decided", s.id());
    }
    Entry entry = ledger.commitments().one(s.commitment());
    record(entry, Type.DECLINE, Map.of("suggestion", s.id(), "reason", reason), today);
  }

  private void record(Entry entry, Type type, Map<String, String> payload, LocalDate effective) {
    ledger
        .log()
        .record(entry.commitment().id(), type, payload, effective, actor, entry.state().version());
  }

  /** A restatement is recorded with the later of both: it is counted into the first. */
  private Entry subject(Suggestion s) {
    return ledger.commitments().one(s.other().isEmpty() ? s.commitment() : s.other());
  }

  private static Type type(Suggestion s) {
    return switch (s.what()) {
      case "same" -> Type.MERGE;
      case "translation" -> Type.LINK;
      case "baseline" -> Type.EDIT;
      default -> Type.UPDATE;
    };
  }

  private Map<String, String> payload(Suggestion s) {
    Map<String, String> payload = new TreeMap<>();
    payload.put("suggestion", s.id());
    switch (type(s)) {
      case MERGE -> payload.put("into", s.commitment());
      case LINK -> {
        payload.put("to", s.commitment());
        payload.put("relation", "translation");
      }
      case EDIT -> baseline(s, payload);
      default -> update(s, payload);
    }
    return payload;
  }

  /** The figure before the start is no evidence of progress, so its own document may give it. */
  private static void baseline(Suggestion s, Map<String, String> payload) {
    payload.put("baseline", s.value() == null ? "" : s.value().toPlainString());
    payload.put("baselineDate", s.effective().toString());
    payload.put("source", s.document());
    payload.put("quote", s.quote());
  }

  private void update(Suggestion s, Map<String, String> payload) {
    rulebook.table("match", "accepted").stream()
        .filter(row -> row.get("what").equals(s.what()))
        .forEach(
            row -> {
              payload.put("delivery", row.get("delivery"));
              payload.put("level", row.get("level"));
            });
    payload.put("document", s.document());
    payload.put("quote", s.quote());
    payload.put("value", s.value() == null ? "" : s.value().toPlainString());
    payload.values().removeIf(String::isEmpty);
  }
}
