package luoshi.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settles what columns mean beside each other: indicators, their units, targets of many years. */
final class HeaderSense {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private HeaderSense() {}

  /** Without a column for tasks the indicator is the task; without one for targets, the target. */
  static void settle(TreeMap<Integer, Field> columns, Line line) {
    int indicator = first(columns, Field.INDICATOR);
    if (indicator >= 0 && !columns.containsValue(Field.TASK)) {
      columns.put(indicator, Field.TASK);
    } else if (indicator >= 0 && !columns.containsValue(Field.TARGET)) {
      columns.put(indicator, Field.TARGET);
    }
    if (!columns.containsValue(Field.TARGET)) {
      columns.values().removeIf(field -> field == Field.UNIT);
    }
    lastYear(columns, line);
  }

  private static int first(Map<Integer, Field> columns, Field field) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() == field)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** Of targets for several years the last is to be reached; those before it are steps. */
  private static void lastYear(TreeMap<Integer, Field> columns, Line line) {
    List<Integer> years =
        columns.keySet().stream()
            .filter(column -> columns.get(column) == Field.TARGET && year(line, column) > 0)
            .sorted(Comparator.comparing(column -> year(line, column)))
            .toList();
    years.stream().limit(Math.max(0, years.size() - 1)).forEach(columns::remove);
  }

  private static int year(Line line, int column) {
    Matcher year = YEAR.matcher(line.cell(column));
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }
}
