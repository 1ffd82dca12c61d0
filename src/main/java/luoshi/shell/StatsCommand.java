package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.followup.Assessment;
import luoshi.report.Statistics;
import luoshi.report.Statistics.Line;

/** Counts commitments by light, schedule, kind and owner. */
final class StatsCommand extends ShellCommand {

  /** Bars of a field; the smallest beyond them are counted together. */
  private static final int BARS = 12;

  StatsCommand(Session session) {
    super(session, "stats", "[WORD…]", Selection.options());
  }

  @Override
  void run(Call call) throws IOException {
    List<Assessment> assessments = Selection.of(call);
    List<Line> lines = Statistics.of(assessments, new Told(call)::owner);
    String format = call.settings().format();
    if (format == null || format.equals("table")) {
      charts(call, lines);
      call.say("stats.total", assessments.size());
    } else {
      new Listing<>(call, columns()).print(lines, lines.size());
    }
  }

  private static List<Column<Line>> columns() {
    return List.of(
        Column.shown("field", Line::field),
        Column.shown("value", Line::value),
        Column.shown("commitments", Line::count));
  }

  private static void charts(Call call, List<Line> lines) {
    Map<String, List<Line>> fields = new LinkedHashMap<>();
    lines.forEach(line -> fields.computeIfAbsent(line.field(), f -> new ArrayList<>()).add(line));
    fields.forEach(
        (field, some) -> {
          call.say("column." + field);
          new BarChart(call.session().screen()).print(bars(call, some));
          call.out().println();
        });
  }

  private static List<BarChart.Bar> bars(Call call, List<Line> lines) {
    List<BarChart.Bar> bars = new ArrayList<>();
    List<Line> shown = lines.subList(0, Math.min(BARS, lines.size()));
    shown.forEach(line -> bars.add(bar(call, line)));
    int others = lines.subList(shown.size(), lines.size()).stream().mapToInt(Line::count).sum();
    if (others > 0) {
      bars.add(new BarChart.Bar(call.text("report.others"), others, ""));
    }
    return bars;
  }

  private static BarChart.Bar bar(Call call, Line line) {
    String name =
        line.value().isEmpty() ? call.text("report.no-owner") : new Told(call).word(line.value());
    return new BarChart.Bar(name, line.count(), Lamps.code(line.value()));
  }
}
