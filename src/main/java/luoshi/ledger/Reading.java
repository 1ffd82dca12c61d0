package luoshi.ledger;

/**
 * Which reading of its document holds for a commitment, after rules were changed and applied.
 *
 * @param seq the log entry that applied them; 0 for the reading on ingest
 * @param found whether by this reading there is a commitment at all
 */
public record Reading(long seq, boolean found) {}
