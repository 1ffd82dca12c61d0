package luoshi.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;

/** How many commitments there are of each light, schedule, kind and owner. */
public final class Statistics {

  private Statistics() {}

  /**
   * A count.
   *
   * @param field light, schedule, kind or owner
   * @param value as the ledger spells it, owners as asked for; empty where no owner is known
   * @param count how many commitments have it
   */
  public record Line(String field, String value, int count) {}

  /**
   * The counts, field by field: lights the most serious first, all others the largest first.
   *
   * @param owner the name under which an entry's owner is counted
   */
  public static List<Line> of(List<Assessment> assessments, Function<Entry, String> owner) {
    return Stream.of(
            lines("light", assessments, Assessment::light)
                .sorted(Comparator.comparing(Statistics::seriousness)),
            lines("schedule", assessments, Assessment::schedule),
            lines("kind", assessments, a -> kind(a.entry().commitment())),
            lines("owner", assessments, a -> owner.apply(a.entry())))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<Line> lines(
      String field, List<Assessment> assessments, Function<Assessment, String> value) {
    Map<String, Long> counts =
        assessments.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> new Line(field, e.getKey(), e.getValue().intValue()))
        .sorted(Comparator.comparing(Line::count).reversed().thenComparing(Line::value));
  }

  private static int seriousness(Line line) {
    return LightCounts.LIGHTS.indexOf(line.value());
  }

  private static String kind(Commitment c) {
    return c.checkable() ? c.kind().name() : "directive";
  }
}
