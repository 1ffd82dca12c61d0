package luoshi.ledger;

/**
 * Something that is wrong with the ledger.
 *
 * @param key message key: one of those that begin with {@code problem.}
 * @param subject the entry, commitment, document or file it concerns
 * @param detail what was found
 */
public record Problem(String key, String subject, String detail) {}
