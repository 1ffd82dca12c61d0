package luoshi.report;

import java.time.Instant;
import java.time.LocalDate;
import luoshi.commitment.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What tables, calendars and formal reports say of one commitment beyond what every page shows, in
 * the reader's language.
 *
 * @param task the task that it belongs to: the heading over it, else its kind
 * @param target metric and figure, or empty
 * @param progress delivery state and the latest measured value
 * @param outlook whether the figure will be reached, or why that cannot be told; or empty
 * @param proof the evidence recorded, one a line; its level alone where there is none
 * @param note the latest note and the reason recorded, or empty
 * @param reason why it stands as it does, as a clause of a sentence
 * @param amount the figure, or null
 * @param due the deadline, or null
 * @param review the day on which it should be looked at again, or null where it is closed
 * @param schedule where it stands in time, as the ledger spells it
 * @param version version of its state, 0 where nothing was recorded
 * @param changed when anything was last recorded about it, or the document's date
 */
public record Facts(
    String task,
    String target,
    String progress,
    String outlook,
    String proof,
    String note,
    String reason,
    @Nullable Amount amount,
    @Nullable LocalDate due,
    @Nullable LocalDate review,
    String schedule,
    long version,
    Instant changed) {}
