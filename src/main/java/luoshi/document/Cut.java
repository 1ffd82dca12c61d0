package luoshi.document;

/**
 * A stretch of text that is not part of the document proper.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param reason the kind of rubbish, as a message key: navigation, related, comments, author,
 *     header, footer, struck, page-number
 */
public record Cut(int start, int end, String reason) {}
