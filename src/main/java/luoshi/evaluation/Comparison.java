package luoshi.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.commitment.Amount;
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
  private final Counts counts = new Counts();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final RuleScores rules = new RuleScores();

  Comparison(Gold gold, Extraction extraction, Causes causes) {
    this.gold = gold;
    this.extraction = extraction;
    this.causes = causes;
    this.text = Squeezed.of(extraction.document().text());
  }

  void into(Evaluation evaluation) {
    quotes();
    commitments();
    proposals();
    observations();
    ruledOut();
    evaluation.add(gold.document(), counts, mistakes, rules);
  }

  private void quotes() {
    for (Commitment found : extraction.commitments()) {
      counts.add(Of.QUOTES, 1);
      counts.add(Of.EXACT, !text.places(found.quote().exact()).isEmpty());
    }
  }

  private void commitments() {
    List<Item> items = gold.tracked();
    List<Commitment> found = found(false);
    Pairing pairing = Pairing.of(items, found, text);
    Set<Integer> matched = new HashSet<>(pairing.found().values());
    Set<Integer> neutral = new HashSet<>(pairing.splits());
    for (int i = 0; i < items.size(); i++) {
      Integer partner = pairing.found().get(i);
      if (!items.get(i).isRequired() && partner != null) {
        neutral.add(partner);
      }
      annotated(items.get(i), partner == null ? null : found.get(partner));
    }
    counts.add(Of.SPLITS, pairing.splits().size());
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).checkable()) {
        counts.add(Of.PRED, !neutral.contains(i));
        if (!matched.contains(i) && !pairing.splits().contains(i)) {
          spurious("spurious", found.get(i));
        }
      } else if (!pairing.splits().contains(i)) {
        counts.add(Of.SOFT, 1);
        counts.add(Of.SOFT_RIGHT, matched.contains(i));
        judge(found.get(i), "kind", matched.contains(i));
      }
    }
    pairing.found().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(pair -> pair(items.get(pair.getKey()), found.get(pair.getValue())));
  }

  private void annotated(Item item, @Nullable Commitment partner) {
    if (!item.isRequired()) {
      counts.add(Of.OPTIONAL, 1);
      counts.add(Of.OPTIONAL_FOUND, partner != null);
      return;
    }
    boolean found = partner != null && partner.checkable();
    counts.add(Of.GOLD, 1);
    counts.add(Of.FOUND, found);
    if (!found) {
      mistake("missed", String.valueOf(item.kind()), item, causes.ofMiss(item, partner));
    }
  }

  private void pair(Item item, Commitment found) {
    counts.add(Of.PAIRS, 1);
    field(Of.KIND, Slots.kind(item, found), "kind", item, found, item.kind(), found.kind());
    if (item.value() != null) {
      Amount amount = found.amount();
      counts.add(Of.VALUED, 1);
      slot(
          Of.VALUE_UNIT,
          Slots.valueAndUnit(item, found),
          "value",
          item,
          item.value() + " " + item.unit(),
          amount == null ? null : amount.value().toPlainString() + " " + amount.unit());
      slot(
          Of.COMPARATOR,
          Slots.comparator(item, found),
          "comparator",
          item,
          item.comparator(),
          amount == null ? null : amount.comparator());
    }
    boolean due = Slots.deadline(item, found);
    if (item.deadline() != null) {
      counts.add(Of.DATED, 1);
      counts.add(Of.DATED_RIGHT, due);
    }
    Object day = found.deadline() == null ? null : found.deadline().day();
    field(Of.DEADLINE, due, "deadline", item, found, item.deadline(), day);
    Object lead = found.lead() == null ? null : found.lead().name();
    field(Of.LEAD, Slots.lead(item, found), "lead", item, found, item.lead(), lead);
  }

  /** A field that rules conclude. */
  private void field(
      Of what,
      boolean right,
      String field,
      Item item,
      Commitment found,
      @Nullable Object wanted,
      @Nullable Object have) {
    counts.add(what, right);
    if (!field.equals("kind") || found.checkable()) {
      judge(found, field, right);
    }
    if (!right) {
      mistake(field, wanted + " / " + have, item, List.of(Causes.rule(found.findings(), field)));
    }
  }

  /** A field that the finders see. */
  private void slot(
      Of what,
      boolean right,
      String field,
      Item item,
      @Nullable String wanted,
      @Nullable String have) {
    counts.add(what, right);
    if (!right) {
      mistake(field, wanted + " / " + have, item, List.of(causes.figures(item)));
    }
  }

  private void proposals() {
    List<Item> items = gold.proposals();
    List<Commitment> found = found(true);
    Pairing pairing = Pairing.of(items, found, text);
    counts.add(Of.PROP_PRED, found.size());
    counts.add(Of.PROP_TP, pairing.found().size());
    for (int i = 0; i < items.size(); i++) {
      boolean seen = pairing.found().containsKey(i);
      if (items.get(i).isRequired()) {
        counts.add(Of.PROP_GOLD, 1);
        counts.add(Of.PROP_FOUND, seen);
        if (!seen) {
          mistake("missed-proposal", "PROPOSAL", items.get(i), causes.ofMiss(items.get(i), null));
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      boolean right = pairing.found().containsValue(i);
      judge(found.get(i), "kind", right);
      if (!right && !pairing.splits().contains(i)) {
        mistakes.add(spuriousOf("spurious-proposal", found.get(i)));
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
        counts.add(Of.OBS_GOLD, 1);
        counts.add(Of.OBS_FOUND, found);
        if (!found) {
          mistake("missed-observation", "OBSERVATION", item, causes.ofMiss(item, null));
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
      rules.add(rejected.finding(), !wrong);
    }
  }

  private boolean overlaps(Squeezed.Place place, String quote) {
    return Squeezed.overlap(List.of(place), text.places(quote)) >= Pairing.LEAST_OVERLAP;
  }

  private void spurious(String what, Commitment found) {
    judge(found, "kind", false);
    mistakes.add(spuriousOf(what, found));
  }

  private Mistake spuriousOf(String what, Commitment found) {
    return new Mistake(
        gold.document(),
        what,
        found.kind().name(),
        found.quote().exact(),
        List.of(Causes.rule(found.findings(), "kind")));
  }

  private void judge(Commitment found, String field, boolean right) {
    found.findings().stream()
        .filter(finding -> finding.field().equals(field))
        .forEach(finding -> rules.add(finding, right));
  }

  private void mistake(String what, String told, Item item, List<Cause> why) {
    mistakes.add(new Mistake(gold.document(), what, told, item.quote(), why));
  }

  private List<Commitment> found(boolean proposals) {
    return extraction.commitments().stream()
        .filter(c -> (c.kind() == Kind.PROPOSAL) == proposals)
        .toList();
  }
}
