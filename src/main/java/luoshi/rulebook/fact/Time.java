package luoshi.rulebook.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in view of a clause.
 *
 * @param clause number of the clause that sees it
 * @param kind DATE, DURATION, SPAN or RECURRING
 * @param bound IN, BY, FROM, BEFORE or AFTER
 * @param timex TIMEX3 value
 * @param first first day or null
 * @param last last day or null
 * @param past whether its last day is not after the document's date
 * @param text the words as written
 * @param scope where it stands
 * @param start index into the document's text
 * @param end index after it
 */
public record Time(
    int clause,
    String kind,
    String bound,
    String timex,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    boolean past,
    String text,
    Scope scope,
    int start,
    int end)
    implements Words {}
