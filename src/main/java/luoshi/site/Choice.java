package luoshi.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import luoshi.followup.Assessment;
import luoshi.ledger.Review;
import luoshi.ledger.State;

/**
 * What of a selection is published, and what is held back.
 *
 * @param published in the order of the selection
 * @param held how many are held back, by the reason: candidate, rejected or merged
 */
public record Choice(List<Assessment> published, Map<String, Integer> held) {

  public Choice {
    published = List.copyOf(published);
    held = Map.copyOf(held);
  }

  /** What is meant for the public among commitments. */
  public static Choice of(List<Assessment> selected, Set<Include> include) {
    List<Assessment> published = new ArrayList<>();
    Map<String, Integer> held = new TreeMap<>();
    for (Assessment a : selected) {
      String reason = reason(a.entry().state(), include);
      if (reason.isEmpty()) {
        published.add(a);
      } else {
        held.merge(reason, 1, Integer::sum);
      }
    }
    return new Choice(published, held);
  }

  /** Why a commitment is held back, or empty. */
  private static String reason(State state, Set<Include> include) {
    if (!state.into().isEmpty()) {
      return "merged";
    }
    if (state.review() == Review.REJECTED) {
      return "rejected";
    }
    boolean candidate = state.review() == Review.CANDIDATE;
    return candidate && !include.contains(Include.CANDIDATES) ? "candidate" : "";
  }
}
