package luoshi.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import luoshi.commitment.Amount;
import luoshi.followup.Shift;
import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of a whole report: its groups, and what changed.
 *
 * @param by owner, area, document or light
 * @param groups the groups, the largest first
 * @param since what changed since a day, or null where that was not asked for
 */
public record ReportSummary(String by, List<Group> groups, @Nullable Changes since) {

  /**
   * A group.
   *
   * @param name as the other formats head it
   * @param lights how many of each light
   */
  record Group(String name, int count, Map<String, Integer> lights) {}

  /** What changed since a day. */
  record Changes(String date, List<Change> changes) {}

  /**
   * A change.
   *
   * @param kind new, delivered, slipped, drifted or overdue
   * @param id the commitment; for a drift the restatement
   * @param before how it was, or null where it was not there; for a drift the first statement
   * @param after how it is
   */
  record Change(String kind, String id, @Nullable Moment before, Moment after) {

    static Change of(Shift shift) {
      return new Change(
          shift.kind().name().toLowerCase(Locale.ROOT),
          shift.after().commitment().id(),
          shift.before() == null ? null : Moment.of(shift.before()),
          Moment.of(shift.after()));
    }
  }

  /** What a commitment was at one time. */
  record Moment(
      String id, String delivery, @Nullable String due, @JsonUnwrapped @Nullable Figure figure) {

    static Moment of(Entry entry) {
      return new Moment(
          entry.commitment().id(),
          entry.state().delivery().word(),
          Objects.toString(entry.due(), null),
          Figure.of(entry.commitment().amount()));
    }
  }

  /** A figure. */
  record Figure(String comparator, BigDecimal value, String unit) {

    static @Nullable Figure of(@Nullable Amount amount) {
      return amount == null ? null : new Figure(amount.comparator(), amount.value(), amount.unit());
    }
  }
}
