package luoshi.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.LogEntry;
import luoshi.ledger.Review;
import luoshi.ledger.State;
import luoshi.ledger.Suggestion;
import luoshi.rulebook.Rulebook;

/** The suggestions of a ledger and whether they wait for an analyst. */
public final class Proposals {

  private final Ledger ledger;
  private final Set<String> proposed;

  /**
   * The suggestions of a ledger.
   *
   * @param rulebook has the table {@code proposed}, which says what is proposed in which state
   * @param ledger the ledger
   */
  public Proposals(Rulebook rulebook, Ledger ledger) {
    this.ledger = ledger;
    this.proposed =
        rulebook.table("match", "proposed").stream()
            .map(row -> row.get("what") + " " + row.get("delivery"))
            .collect(Collectors.toSet());
  }

  /** Those that wait, by commitment. */
  public List<Proposal> waiting() {
    return all().stream().filter(this::waits).toList();
  }

  /** Every suggestion, the decided ones too, by commitment. */
  public List<Proposal> all() {
    List<Suggestion> suggestions = ledger.suggestions().all();
    Map<String, LogEntry> decisions = ledger.suggestions().decisions();
    Map<String, Entry> entries = new HashMap<>();
    ledger.suggestions().commitments().forEach(e -> entries.put(e.commitment().id(), e));
    Map<String, String> names = new HashMap<>();
    ledger.statements().sources().forEach(s -> names.put(s.sha256(), s.name()));
    return suggestions.stream()
        .filter(s -> entries.containsKey(s.commitment()))
        .map(
            s ->
                new Proposal(
                    s,
                    Objects.requireNonNull(entries.get(s.commitment())),
                    names.getOrDefault(s.document(), ""),
                    decisions.get(s.id())))
        .toList();
  }

  private boolean waits(Proposal p) {
    State state = p.entry().state();
    return p.decision() == null
        && state.review() != Review.REJECTED
        && state.into().isEmpty()
        && proposed.contains(p.suggestion().what() + " " + state.delivery().word())
        && !known(p);
  }

  /** Whether just this figure for this day is recorded already. */
  private static boolean known(Proposal p) {
    Suggestion s = p.suggestion();
    return s.what().equals("measured")
        && s.value() != null
        && p.entry().state().measurements().stream()
            .anyMatch(m -> m.date().equals(s.effective()) && m.value().compareTo(s.value()) == 0);
  }
}
