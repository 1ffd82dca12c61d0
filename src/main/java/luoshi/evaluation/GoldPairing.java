package luoshi.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.commitment.Commitment;
import luoshi.evaluation.Gold.Item;
import luoshi.evaluation.Squeezed.Place;

/**
 * Which commitment found belongs to which annotated one: where their quotes overlap by at least
 * half of the shorter, one to one, the same figure and the best overlap first.
 *
 * @param found index of the commitment found, by index of the annotated one
 * @param splits indexes of further commitments inside an annotated one that has its partner
 */
record GoldPairing(Map<Integer, Integer> found, Set<Integer> splits) {

  /** Quotes that overlap by less are about different things. */
  static final double LEAST_OVERLAP = 0.5;

  private record Candidate(int gold, int found, boolean sameFigure, double overlap, int distance) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::sameFigure)
          .thenComparing(Candidate::overlap)
          .reversed()
          .thenComparing(Candidate::distance)
          .thenComparing(Candidate::gold)
          .thenComparing(Candidate::found);

  static GoldPairing of(List<Item> gold, List<Commitment> found, Squeezed text) {
    List<Candidate> candidates = candidates(gold, found, text);
    Map<Integer, Integer> pairs = new HashMap<>();
    for (Candidate c : candidates) {
      if (!pairs.containsKey(c.gold()) && !pairs.containsValue(c.found())) {
        pairs.put(c.gold(), c.found());
      }
    }
    Set<Integer> splits = new HashSet<>();
    candidates.stream()
        .filter(c -> !pairs.containsValue(c.found()))
        .forEach(c -> splits.add(c.found()));
    return new GoldPairing(pairs, splits);
  }

  private static List<Candidate> candidates(
      List<Item> gold, List<Commitment> found, Squeezed text) {
    List<List<Place>> golds = gold.stream().map(g -> text.first(g.quote())).toList();
    List<List<Place>> founds = found.stream().map(f -> text.places(f.quote().exact())).toList();
    List<Candidate> all = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int f = 0; f < founds.size(); f++) {
        double overlap = Squeezed.overlap(golds.get(g), founds.get(f));
        if (overlap >= LEAST_OVERLAP) {
          boolean same = gold.get(g).value() != null && Slots.value(gold.get(g), found.get(f));
          int distance = Math.abs(longest(founds.get(f)) - golds.get(g).get(0).length());
          all.add(new Candidate(g, f, same, overlap, distance));
        }
      }
    }
    all.sort(BEST_FIRST);
    return all;
  }

  private static int longest(List<Place> places) {
    return places.stream().mapToInt(Place::length).max().orElse(0);
  }
}
