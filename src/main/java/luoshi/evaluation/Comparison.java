package luoshi.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.evaluation.Counts.Of;
import luoshi.evaluation.Gold.Item;
import org.jspecify.annotations.Nullable;

/** Compares what was found in one document with what was annotated in it. */
final class Comparison {

  private final Gold gold;
  private final Extraction extraction;
  private final Causes causes;
  private final Squeezed text;
  private final Marks marks;

  Comparison(Gold gold, Extraction extraction, Causes causes) {
    this.gold = gold;
    this.extraction = extraction;
    this.causes = causes;
    this.marks = new Marks(gold.document());
    this.text = Squeezed.of(extraction.document().text());
  }

  void into(Evaluation evaluation) {
    quotes();
    commitments();
    proposals();
    observations();
    ruledOut();
    marks.into(evaluation);
  }

  private void quotes() {
    for (Commitment found : extraction.commitments()) {
      marks.count(Of.QUOTES, 1);
      marks.count(Of.EXACT, !text.places(found.quote().exact()).isEmpty());
    }
  }

  private void commitments() {
    List<Item> items = gold.tracked();
    List<Commitment> found = found(false);
    FieldComparison fields = new FieldComparison(marks, causes);
    GoldPairing pairing = GoldPairing.of(items, found, text);
    Set<Integer> matched = new HashSet<>(pairing.found().values());
    Set<Integer> neutral = new HashSet<>(pairing.splits());
    for (int i = 0; i < items.size(); i++) {
      Integer partner = pairing.found().get(i);
      if (!items.get(i).isRequired() && partner != null) {
        neutral.add(partner);
      }
      annotated(items.get(i), partner == null ? null : found.get(partner));
    }
    marks.count(Of.SPLITS, pairing.splits().size());
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).checkable()) {
        marks.count(Of.PRED, !neutral.contains(i));
        if (!matched.contains(i) && !pairing.splits().contains(i)) {
          marks.judge(found.get(i), "kind", false);
          marks.spurious("spurious", found.get(i));
        }
      } else if (!pairing.splits().contains(i)) {
        marks.count(Of.SOFT, 1);
        marks.count(Of.SOFT_RIGHT, matched.contains(i));
        marks.judge(found.get(i), "kind", matched.contains(i));
      }
    }
    pairing.found().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(pair -> fields.compare(items.get(pair.getKey()), found.get(pair.getValue())));
  }

  private void annotated(Item item, @Nullable Commitment partner) {
    if (!item.isRequired()) {
      marks.count(Of.OPTIONAL, 1);
      marks.count(Of.OPTIONAL_FOUND, partner != null);
      return;
    }
    boolean found = partner != null && partner.checkable();
    marks.count(Of.GOLD, 1);
    marks.count(Of.FOUND, found);
    if (!found) {
      marks.mistake("missed", String.valueOf(item.kind()), item, causes.ofMiss(item, partner));
    }
  }

  private void proposals() {
    List<Item> items = gold.proposals();
    List<Commitment> found = found(true);
    GoldPairing pairing = GoldPairing.of(items, found, text);
    marks.count(Of.PROP_PRED, found.size());
    marks.count(Of.PROP_TP, pairing.found().size());
    for (int i = 0; i < items.size(); i++) {
      boolean seen = pairing.found().containsKey(i);
      if (items.get(i).isRequired()) {
        marks.count(Of.PROP_GOLD, 1);
        marks.count(Of.PROP_FOUND, seen);
        if (!seen) {
          marks.mistake(
              "missed-proposal", "PROPOSAL", items.get(i), causes.ofMiss(items.get(i), null));
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      boolean right = pairing.found().containsValue(i);
      marks.judge(found.get(i), "kind", right);
      if (!right && !pairing.splits().contains(i)) {
        marks.spurious("spurious-proposal", found.get(i));
      }
    }
  }

  private void observations() {
    for (Item item : gold.observations()) {
      if (item.value() != null) {
        boolean found =
            extraction.observations().stream()
                .anyMatch(
                    o ->
                        Slots.close(item.value(), o.amount())
                            && text.first(item.quote()).stream()
                                .anyMatch(place -> overlaps(place, o.quote().exact())));
        marks.count(Of.OBS_GOLD, 1);
        marks.count(Of.OBS_FOUND, found);
        if (!found) {
          marks.mistake("missed-observation", "OBSERVATION", item, causes.ofMiss(item, null));
        }
      }
    }
  }

  /** A rule that rules out is right where nobody annotated the words as a required commitment. */
  private void ruledOut() {
    for (var rejected : extraction.rejected()) {
      boolean wrong =
          gold.commitments().stream()
              .filter(Item::isRequired)
              .anyMatch(
                  item ->
                      text.first(item.quote()).stream()
                          .anyMatch(place -> overlaps(place, rejected.quote().exact())));
      marks.rule(rejected.finding(), !wrong);
    }
  }

  private boolean overlaps(Squeezed.Place place, String quote) {
    return Squeezed.overlap(List.of(place), text.places(quote)) >= GoldPairing.LEAST_OVERLAP;
  }

  private List<Commitment> found(boolean proposals) {
    return extraction.commitments().stream()
        .filter(c -> (c.kind() == Kind.PROPOSAL) == proposals)
        .toList();
  }
}
