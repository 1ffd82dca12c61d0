package luoshi.site;

/**
 * A state of the ledger that was published.
 *
 * @param seq number of the last log entry
 * @param day as of which it was published
 */
public record Published(long seq, String day) {}
