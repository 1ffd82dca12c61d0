package luoshi.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.ledger.Entry;
import luoshi.ledger.EvidenceLevel;
import luoshi.rulebook.Rule;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Finding;

/** Asks the rules of the stage {@code transition} whether an update may be recorded. */
public final class Gate {

  private final Rulebook rulebook;
  private final LocalDate today;

  /**
   * A gate.
   *
   * @param rulebook the rules
   * @param today the day on which updates are recorded
   */
  public Gate(Rulebook rulebook, LocalDate today) {
    this.rulebook = rulebook;
    this.today = today;
  }

  /**
   * What stands against an update; nothing where it may be recorded.
   *
   * @param entry the commitment as it stands
   * @param payload the update's fields, as {@link luoshi.ledger.Log#record} takes them
   * @param effective its effective date
   */
  public List<Refusal> refusals(Entry entry, Map<String, String> payload, LocalDate effective) {
    return refusals(change(entry, payload, effective));
  }

  List<Refusal> refusals(Change change) {
    return rulebook.fire("transition", List.of(change)).stream().map(this::refusal).toList();
  }

  private Refusal refusal(Finding finding) {
    String doc =
        rulebook.catalogue().stream()
            .filter(r -> r.name().equals(finding.rule()))
            .map(Rule::doc)
            .findFirst()
            .orElse("");
    return new Refusal(finding.rule(), "needs." + finding.value(), doc);
  }

  private Change change(Entry entry, Map<String, String> payload, LocalDate effective) {
    String level = payload.getOrDefault("level", "");
    EvidenceLevel given = level.isEmpty() ? EvidenceLevel.NONE : EvidenceLevel.named(level);
    EvidenceLevel known = entry.state().level();
    String document = payload.getOrDefault("document", "");
    boolean valued = !payload.getOrDefault("value", "").isEmpty();
    boolean named = !payload.getOrDefault("url", "").isEmpty() || !document.isEmpty();
    boolean own =
        !document.isEmpty()
            && (document.equals(entry.sha256()) || document.equals(entry.commitment().document()));
    return new Change(
        payload.getOrDefault("delivery", ""),
        payload.getOrDefault("reason", ""),
        (given.compareTo(known) > 0 ? given : known).word(),
        valued || !entry.state().measurements().isEmpty(),
        named || valued,
        own,
        effective.isAfter(today),
        entry.commitment().amount() != null);
  }
}
