package luoshi.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules concluded about a commitment, as the cache keeps it: without the findings, which are
 * found anew for those commitments whose reasons are asked for.
 *
 * @param commitment its id
 * @param version version of the state that was assessed
 * @param schedule schedule state
 * @param evidence strongest evidence
 * @param freshness fresh or stale
 * @param light the light
 * @param urgency higher is more urgent
 */
public record Assessed(
    String commitment,
    long version,
    String schedule,
    String evidence,
    String freshness,
    String light,
    double urgency) {

  Map<String, @Nullable Object> row() {
    return Map.of(
        "commitment", commitment,
        "version", version,
        "schedule", schedule,
        "evidence", evidence,
        "freshness", freshness,
        "light", light,
        "urgency", urgency);
  }
}
