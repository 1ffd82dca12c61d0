package luoshi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.followup.Assessment;
import luoshi.report.Charts.Bar;
import luoshi.report.Charts.Due;
import luoshi.report.ReportView.Row;

/** Works out what the charts of a page show. */
final class ChartsBuilder {

  /** Owners of their own in a chart; all others are counted together. */
  private static final int OWNERS = 12;

  /** Trajectories on the page outside of the table. */
  private static final int TARGETS = 12;

  private static final int MONTH = "2025-12".length();

  private final Labels labels;
  private final LightCounts lights;
  private final LightsOverTime overTime;

  ChartsBuilder(Labels labels, Function<LocalDate, List<Assessment>> past) {
    this.labels = labels;
    this.lights = new LightCounts(labels);
    this.overTime = new LightsOverTime(lights, past);
  }

  Charts of(ReportView view, LocalDate asOf) {
    List<Row> rows = view.rows();
    Map<String, String> names = names(rows);
    Set<String> ids = rows.stream().map(Row::id).collect(Collectors.toSet());
    return new Charts(
        owners(rows, names), overTime.of(ids, asOf), deadlines(rows, names), targets(rows));
  }

  /** By owner, the name under which a chart shows it: the largest have their own. */
  private Map<String, String> names(List<Row> rows) {
    Map<String, Long> counts =
        rows.stream()
            .collect(Collectors.groupingBy(Row::owner, TreeMap::new, Collectors.counting()));
    List<String> largest =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    Map<String, String> names = new LinkedHashMap<>();
    for (String owner : largest) {
      boolean own = names.size() < OWNERS || largest.size() == OWNERS + 1;
      String name = owner.isEmpty() ? labels.text("report.no-owner") : owner;
      names.put(owner, own ? name : labels.text("report.others"));
    }
    return names;
  }

  private List<Bar> owners(List<Row> rows, Map<String, String> names) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    names.values().forEach(name -> byName.put(name, new ArrayList<>()));
    rows.forEach(
        row ->
            byName
                .computeIfAbsent(names.getOrDefault(row.owner(), ""), n -> new ArrayList<>())
                .add(row.light()));
    return byName.entrySet().stream()
        .map(e -> new Bar(e.getKey(), e.getValue().size(), lights.of(e.getValue())))
        .toList();
  }

  private List<Due> deadlines(List<Row> rows, Map<String, String> names) {
    Map<String, Map<String, List<String>>> months = new TreeMap<>();
    rows.stream()
        .filter(row -> row.facts().due() != null)
        .forEach(
            row ->
                months
                    .computeIfAbsent(
                        Objects.toString(row.facts().due()).substring(0, MONTH),
                        m -> new TreeMap<>())
                    .computeIfAbsent(names.get(row.owner()), n -> new ArrayList<>())
                    .add(row.light()));
    List<Due> all = new ArrayList<>();
    months.forEach(
        (month, owners) ->
            owners.forEach((owner, some) -> all.add(new Due(month, owner, lights.of(some)))));
    return all;
  }

  private static List<Row> targets(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.course() != null)
        .sorted(
            Comparator.comparing((Row row) -> LightCounts.LIGHTS.indexOf(row.light()))
                .thenComparing(row -> Objects.toString(row.facts().due(), ""))
                .thenComparing(Row::id))
        .limit(TARGETS)
        .toList();
  }
}
