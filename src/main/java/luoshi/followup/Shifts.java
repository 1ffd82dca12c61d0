package luoshi.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.commitment.Deadline;
import luoshi.followup.Shift.Kind;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.ledger.Link;
import org.jspecify.annotations.Nullable;

/** What changed between two days. */
public final class Shifts {

  private static final Set<String> RESTATES = Set.of("same", "translation");

  private final Map<String, Assessment> before = new HashMap<>();
  private final Map<String, Assessment> now = new HashMap<>();
  private final List<Shift> shifts = new ArrayList<>();

  private Shifts(List<Assessment> before, List<Assessment> now) {
    before.forEach(a -> this.before.put(id(a), a));
    now.forEach(a -> this.now.put(id(a), a));
  }

  /**
   * What changed, in the order of the commitments; one commitment may have changed in several ways.
   *
   * @param before how commitments stood on the first day
   * @param now how they stand on the second
   */
  public static List<Shift> between(List<Assessment> before, List<Assessment> now) {
    Shifts all = new Shifts(before, now);
    now.forEach(all::compare);
    return all.shifts;
  }

  private void compare(Assessment a) {
    Assessment old = before.get(id(a));
    if (old == null) {
      add(Kind.NEW, null, a.entry());
    }
    if (isDelivered(a) && !isDelivered(old)) {
      add(Kind.DELIVERED, old, a.entry());
    }
    if (old != null && isLater(old.entry().due(), a.entry().due())) {
      add(Kind.SLIPPED, old, a.entry());
    }
    if (isOverdue(a) && !isOverdue(old)) {
      add(Kind.OVERDUE, old, a.entry());
    }
    drift(old, a);
  }

  private void add(Kind kind, @Nullable Assessment old, Entry entry) {
    shifts.add(new Shift(kind, old == null ? null : old.entry(), entry));
  }

  /** A restatement counts where its tie to the first statement, or itself, is new. */
  private void drift(@Nullable Assessment old, Assessment a) {
    List<String> known = old == null ? List.of() : restated(old.entry());
    for (String id : restated(a.entry())) {
      Assessment other = now.get(id);
      if (other != null && !known.contains(id) && differs(other.entry(), a.entry())) {
        boolean turned = isLater(a.entry().issued(), other.entry().issued());
        add(Kind.DRIFTED, turned ? a : other, turned ? other.entry() : a.entry());
      }
    }
  }

  private static List<String> restated(Entry entry) {
    List<String> ids =
        new ArrayList<>(
            entry.state().links().stream()
                .filter(link -> RESTATES.contains(link.relation()))
                .map(Link::id)
                .toList());
    if (!entry.state().into().isEmpty()) {
      ids.add(entry.state().into());
    }
    return ids;
  }

  private static boolean differs(Entry first, Entry later) {
    return !figure(first).equals(figure(later)) || !Objects.equals(stated(first), stated(later));
  }

  private static @Nullable LocalDate stated(Entry entry) {
    Deadline deadline = entry.commitment().deadline();
    return deadline == null ? null : deadline.day();
  }

  private static String figure(Entry entry) {
    Amount amount = entry.commitment().amount();
    return amount == null ? "" : amount.comparator() + amount.value().stripTrailingZeros();
  }

  private static boolean isLater(@Nullable LocalDate old, @Nullable LocalDate due) {
    return old != null && due != null && due.isAfter(old);
  }

  private static boolean isDelivered(@Nullable Assessment a) {
    return a != null && a.entry().state().delivery() == Delivery.DELIVERED;
  }

  private static boolean isOverdue(@Nullable Assessment a) {
    return a != null && a.schedule().equals("overdue");
  }

  private static String id(Assessment a) {
    return a.entry().commitment().id();
  }
}
