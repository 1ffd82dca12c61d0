package luoshi.ledger;

/**
 * A tie to another commitment.
 *
 * @param relation how the two are related: same (a restatement), translation, part, related
 * @param id the other commitment
 */
public record Link(String relation, String id) {}
