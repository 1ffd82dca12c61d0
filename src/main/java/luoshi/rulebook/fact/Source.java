package luoshi.rulebook.fact;

/**
 * The document that the clauses stand in.
 *
 * @param name file name
 * @param title title or empty
 * @param publisher publisher or empty
 * @param language zh or en
 * @param media whether the publisher is a newspaper or the like, which tells what others do
 */
public record Source(String name, String title, String publisher, String language, boolean media) {}
