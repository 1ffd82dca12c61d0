package luoshi.intake;

/**
 * A stretch of a document's text, counted as Java does and as quotes do.
 *
 * @param from first index, inclusive
 * @param to last index, exclusive
 * @param start first code point, inclusive
 * @param end last code point, exclusive
 */
record Passage(int from, int to, int start, int end) {}
