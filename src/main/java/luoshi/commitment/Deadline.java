package luoshi.commitment;

import java.time.LocalDate;

/**
 * When a commitment is due.
 *
 * @param day the last day, inclusive
 * @param text the words that state it
 * @param timex TIMEX3 value
 * @param basis where the rules took it from: stated, sentence, paragraph, intro, heading, title,
 *     row, or rule
 */
public record Deadline(LocalDate day, String text, String timex, String basis) {}
