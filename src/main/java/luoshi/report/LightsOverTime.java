package luoshi.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import luoshi.followup.Assessment;
import luoshi.report.Charts.Bar;

/**
 * How many commitments showed which light at the ends of the last twelve months, and on the day.
 *
 * @param lights counts them
 * @param past how the commitments of the ledger stood on a day
 */
record LightsOverTime(LightCounts lights, Function<LocalDate, List<Assessment>> past) {

  private static final int MONTHS = 12;

  /** The lights of commitments from the first month end on at which one of them was there. */
  List<Bar> of(Set<String> ids, LocalDate asOf) {
    List<Bar> bars = new ArrayList<>();
    for (int back = MONTHS; back >= 1; back--) {
      add(YearMonth.from(asOf).minusMonths(back).atEndOfMonth(), ids, bars);
    }
    add(asOf, ids, bars);
    return bars;
  }

  private void add(LocalDate day, Set<String> ids, List<Bar> bars) {
    List<String> shown =
        past.apply(day).stream()
            .filter(a -> ids.contains(a.entry().commitment().id()))
            .map(Assessment::light)
            .toList();
    if (!bars.isEmpty() || !shown.isEmpty()) {
      bars.add(new Bar(day.toString(), shown.size(), lights.of(shown)));
    }
  }
}
