package luoshi.shell;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.followup.Course;
import luoshi.followup.Course.Point;
import org.jspecify.annotations.Nullable;

/**
 * The trajectory of a target as lines of small bars, one line for what was measured, what is
 * required and what is projected, above the same days.
 */
final class CourseChart {

  private static final String LEVELS = "▁▂▃▄▅▆▇█";
  private static final int LONGEST = 40;
  private static final int USUAL = 80;
  private static final int LABEL = 16;

  private final Course course;
  private final Map<String, NavigableMap<LocalDate, Double>> series;
  private final double low;
  private final double high;

  CourseChart(Course course) {
    this.course = course;
    this.series =
        Map.of(
            "measured", values(Point::measured),
            "required", values(Point::required),
            "projected", values(Point::projected));
    this.low = path().min(Double::compare).orElse(0.0);
    this.high = path().max(Double::compare).orElse(0.0);
  }

  /** What the scale spans; a projection may lie far beyond and is cut. */
  private Stream<Double> path() {
    return course.points().stream()
        .flatMap(
            p -> Stream.of(p.required(), Objects.requireNonNullElse(p.measured(), p.required())));
  }

  void print(Call call) {
    int screen = call.session().screen().width().getAsInt();
    int columns = Math.max(8, Math.min(LONGEST, (screen == 0 ? USUAL : screen) - LABEL));
    PrintWriter out = call.out();
    for (String name : List.of("measured", "required", "projected")) {
      String label = call.text("report." + name);
      out.println(
          label
              + Width.pad(label, LABEL)
              + bars(series.getOrDefault(name, new TreeMap<>()), columns));
    }
    String from = first().toString();
    String to = last().toString();
    int between = columns - from.length() - to.length();
    String days = between > 0 ? from + " ".repeat(between) + to : to;
    out.println(" ".repeat(LABEL) + days);
  }

  private NavigableMap<LocalDate, Double> values(Function<Point, @Nullable Double> value) {
    NavigableMap<LocalDate, Double> values = new TreeMap<>();
    for (Point point : course.points()) {
      Double v = value.apply(point);
      if (v != null) {
        values.put(point.date(), v);
      }
    }
    return values;
  }

  private LocalDate first() {
    return course.points().get(0).date();
  }

  private LocalDate last() {
    return course.points().get(course.points().size() - 1).date();
  }

  private String bars(NavigableMap<LocalDate, Double> values, int columns) {
    StringBuilder line = new StringBuilder();
    long days = last().toEpochDay() - first().toEpochDay();
    for (int i = 0; i < columns; i++) {
      Double value = between(values, first().plusDays(days * i / (columns - 1)));
      line.append(value == null ? ' ' : LEVELS.charAt(level(value)));
    }
    return line.toString().stripTrailing();
  }

  private int level(double value) {
    int top = LEVELS.length() - 1;
    double part = high == low ? 0.5 : (value - low) / (high - low);
    return (int) Math.round(top * Math.max(0, Math.min(1, part)));
  }

  /** The value on a day on straight lines between those known; null before and after them. */
  private static @Nullable Double between(NavigableMap<LocalDate, Double> values, LocalDate day) {
    Map.Entry<LocalDate, Double> left = values.floorEntry(day);
    Map.Entry<LocalDate, Double> right = values.ceilingEntry(day);
    if (left == null || right == null) {
      return null;
    }
    double whole = right.getKey().toEpochDay() - left.getKey().toEpochDay();
    double part = whole == 0 ? 0 : (day.toEpochDay() - left.getKey().toEpochDay()) / whole;
    return left.getValue() + part * (right.getValue() - left.getValue());
  }
}
