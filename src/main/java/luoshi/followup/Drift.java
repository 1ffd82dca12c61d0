package luoshi.followup;

import luoshi.ledger.Entry;

/**
 * How a later document, or an analyst who rescheduled it, departs from a commitment as first
 * stated.
 *
 * @param entry the commitment as first stated
 * @param field figure, deadline, or unmentioned where a later document of the series is silent
 * @param before what was first stated, or empty
 * @param after what is stated later, or empty
 * @param document name of the later document, or empty where an analyst recorded it
 * @param quote the words of the later document, or empty
 */
public record Drift(
    Entry entry, String field, String before, String after, String document, String quote) {}
