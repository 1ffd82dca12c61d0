package luoshi.statement;

/**
 * A heading or title over a statement, or the line that introduces a list.
 *
 * @param level depth from 1 for the title; an introducing line stands below every heading
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param text its words
 */
public record Heading(int level, int start, int end, String text) {}
