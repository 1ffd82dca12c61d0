package luoshi.commitment;

/**
 * Exact words of a document, as W3C Web Annotation TextQuoteSelector and TextPositionSelector.
 *
 * @param exact the words
 * @param prefix up to 32 characters before them
 * @param suffix up to 32 characters after them
 * @param start first index in Unicode code points of the document's text, inclusive
 * @param end last index in code points, exclusive
 * @param page page number from 1 where the format has pages, otherwise 0
 */
public record Quote(String exact, String prefix, String suffix, int start, int end, int page) {}
