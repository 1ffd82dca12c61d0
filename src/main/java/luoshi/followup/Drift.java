package luoshi.followup;

import java.time.LocalDate;
import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How a later document, or an analyst who rescheduled it, departs from a commitment as first
 * stated.
 *
 * @param entry the commitment as first stated
 * @param field figure, deadline, or unmentioned where a later document of the series is silent
 * @param before what was first stated, or empty
 * @param after what is stated later, or empty
 * @param document name of the later document, or empty where an analyst recorded it
 * @param issued date of the later document, or null where it has none or an analyst recorded it
 * @param quote the words of the later document, or empty
 */
public record Drift(
    Entry entry,
    String field,
    String before,
    String after,
    String document,
    @Nullable LocalDate issued,
    String quote) {}
