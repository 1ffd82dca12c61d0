package luoshi.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import luoshi.report.ReportView.Count;

/** Counts lights, in the order from red to grey. */
public record LightCounts(Labels labels) {

  /** Every light, the most serious first. */
  public static final List<String> LIGHTS = List.of("red", "yellow", "blue", "green", "grey");

  /** How many of each light, in that order. */
  public List<Count> of(List<String> lights) {
    List<Count> counts = new ArrayList<>();
    int before = 0;
    for (String light : LIGHTS) {
      int count = Collections.frequency(lights, light);
      int total = Math.max(1, lights.size());
      counts.add(
          new Count(
              light,
              labels.word(light),
              count,
              Math.round(100f * count / total),
              100f * before / total));
      before += count;
    }
    return counts;
  }
}
