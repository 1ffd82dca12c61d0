package luoshi.followup;

import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion with the commitment that it is about.
 *
 * @param suggestion what is proposed
 * @param entry the commitment as it stands
 * @param document name of the document that the suggestion rests on
 * @param decision the log entry that accepted or declined it, or null while it waits
 */
public record Proposal(
    Suggestion suggestion, Entry entry, String document, @Nullable LogEntry decision) {}
