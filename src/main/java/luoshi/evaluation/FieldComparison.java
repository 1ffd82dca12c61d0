package luoshi.evaluation;

import java.util.List;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.evaluation.Counts.Of;
import luoshi.evaluation.Gold.Item;
import org.jspecify.annotations.Nullable;

/** Compares the fields of what was annotated with those of what was found for it. */
final class FieldComparison {

  private final Marks marks;
  private final Causes causes;

  FieldComparison(Marks marks, Causes causes) {
    this.marks = marks;
    this.causes = causes;
  }

  /** Compares all fields of a pair. */
  void compare(Item item, Commitment found) {
    marks.count(Of.PAIRS, 1);
    field(Of.KIND, Slots.kind(item, found), "kind", item, found, item.kind(), found.kind());
    if (item.value() != null) {
      Amount amount = found.amount();
      marks.count(Of.VALUED, 1);
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
      marks.count(Of.DATED, 1);
      marks.count(Of.DATED_RIGHT, due);
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
    marks.count(what, right);
    if (!field.equals("kind") || found.checkable()) {
      marks.judge(found, field, right);
    }
    if (!right) {
      marks.mistake(
          field, wanted + " / " + have, item, List.of(Causes.rule(found.findings(), field)));
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
    marks.count(what, right);
    if (!right) {
      marks.mistake(field, wanted + " / " + have, item, List.of(causes.figures(item)));
    }
  }
}
