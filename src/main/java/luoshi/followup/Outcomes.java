package luoshi.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.ledger.Entry;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.ledger.Review;
import luoshi.ledger.Stated.Source;
import luoshi.ledger.Suggestion;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rulebook;

/**
 * Tells for each commitment what the next report of its series says of it, or that it is silent.
 */
public final class Outcomes {

  /** What says most stands first. */
  private static final List<String> KINDS = List.of("delivered", "measured", "in-progress");

  private final Series series;
  private final Ledger ledger;

  /** The outcomes of a ledger; the rules say which documents are one series. */
  public Outcomes(Rulebook rulebook, BodyFinder bodies, Ledger ledger) {
    this.series = new Series(rulebook, bodies);
    this.ledger = ledger;
  }

  /** For every checkable commitment whose series went on, in the order of the documents. */
  public List<Outcome> all() {
    Map<String, Source> next = new HashMap<>();
    series.next(ledger.statements().sources()).forEach((a, b) -> next.put(a.sha256(), b));
    Map<String, Suggestion> said = said();
    List<Outcome> all = new ArrayList<>();
    for (Entry entry : ledger.commitments().find(Filter.everything())) {
      Source report = next.get(entry.sha256());
      if (report != null && counts(entry)) {
        Suggestion told = said.get(entry.commitment().id() + report.sha256());
        all.add(
            new Outcome(entry, told == null ? "unmentioned" : told.what(), told, report.name()));
      }
    }
    return all;
  }

  private Map<String, Suggestion> said() {
    Map<String, Suggestion> best = new HashMap<>();
    for (Suggestion s : ledger.suggestions().all()) {
      if (KINDS.contains(s.what())) {
        best.merge(s.commitment() + s.document(), s, Outcomes::better);
      }
    }
    return best;
  }

  private static Suggestion better(Suggestion a, Suggestion b) {
    return KINDS.indexOf(b.what()) < KINDS.indexOf(a.what()) ? b : a;
  }

  private static boolean counts(Entry entry) {
    return entry.commitment().checkable()
        && entry.state().into().isEmpty()
        && entry.state().review() != Review.REJECTED;
  }
}
