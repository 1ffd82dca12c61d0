package luoshi.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.followup.Assessment;
import luoshi.followup.Drift;
import luoshi.ledger.Link;

/** How published commitments hang together, and how they drifted. */
final class Ties {

  /** A commitment that another is tied to by a relation. */
  record Tie(String relation, Assessment other) {}

  private final Map<String, Assessment> published = new LinkedHashMap<>();
  private final Map<String, List<Tie>> ties = new HashMap<>();
  private final Map<String, List<Drift>> drifts = new HashMap<>();

  Ties(List<Assessment> all, List<Drift> drifted) {
    all.forEach(a -> published.put(id(a), a));
    for (Assessment a : all) {
      for (Link link : a.entry().state().links()) {
        Assessment other = published.get(link.id());
        if (other != null) {
          tie(a, link.relation(), other);
          tie(other, link.relation(), a);
        }
      }
    }
    drifted.forEach(
        d -> drifts.computeIfAbsent(d.entry().commitment().id(), k -> new ArrayList<>()).add(d));
  }

  private void tie(Assessment from, String relation, Assessment to) {
    List<Tie> known = ties.computeIfAbsent(id(from), k -> new ArrayList<>());
    if (known.stream().noneMatch(t -> id(t.other()).equals(id(to)))) {
      known.add(new Tie(relation, to));
    }
  }

  private static String id(Assessment a) {
    return a.entry().commitment().id();
  }

  /** What a commitment is tied to, from the oldest document on. */
  List<Tie> of(Assessment a) {
    return ties.getOrDefault(id(a), List.of()).stream()
        .sorted(
            Comparator.comparing((Tie t) -> String.valueOf(t.other().entry().issued()))
                .thenComparing(t -> id(t.other())))
        .toList();
  }

  /** How a commitment drifted since it was first stated. */
  List<Drift> drifts(Assessment a) {
    return drifts.getOrDefault(id(a), List.of());
  }
}
