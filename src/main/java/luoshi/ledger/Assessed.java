package luoshi.ledger;

/**
 * What rules concluded about a commitment, as the cache keeps it: without the findings, which are
 * found anew for those commitments whose reasons are asked for.
 *
 * @param commitment its id
 * @param schedule schedule state
 * @param evidence strongest evidence
 * @param freshness fresh or stale
 * @param light the light
 * @param urgency higher is more urgent
 */
public record Assessed(
    String commitment,
    String schedule,
    String evidence,
    String freshness,
    String light,
    double urgency) {}
