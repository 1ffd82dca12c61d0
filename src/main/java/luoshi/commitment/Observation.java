package luoshi.commitment;

import java.time.LocalDate;
import java.util.List;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A reported achievement, statistic or forecast: evidence for commitments, not one itself.
 *
 * @param id ten characters, derived as a commitment's
 * @param document name of the document
 * @param quote the exact words
 * @param metric what is measured, or empty
 * @param amount the figure, or null
 * @param date the day for which it holds, or null
 * @param body the body that it is about, or null
 * @param findings the conclusions that made it so
 */
public record Observation(
    String id,
    String document,
    Quote quote,
    String metric,
    @Nullable Amount amount,
    @Nullable LocalDate date,
    @Nullable Owner body,
    List<Finding> findings) {

  public Observation {
    findings = List.copyOf(findings);
  }
}
