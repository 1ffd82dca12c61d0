package luoshi.ledger;

/**
 * Something that is wrong with the ledger.
 *
 * @param key message key: problem.chain, problem.state, problem.quote-moved,
 *     problem.quote-ambiguous, problem.quote-gone
 * @param subject the entry, commitment or document it concerns
 * @param detail what was found
 */
public record Problem(String key, String subject, String detail) {}
