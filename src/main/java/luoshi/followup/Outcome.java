package luoshi.followup;

import luoshi.ledger.Entry;
import luoshi.ledger.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What the next report of a series says of a commitment.
 *
 * @param entry the commitment
 * @param what delivered, measured, in-progress, or unmentioned (未提及)
 * @param said the suggestion with the report's words, or null where it says nothing
 * @param document name of the next report
 */
public record Outcome(Entry entry, String what, @Nullable Suggestion said, String document) {}
