package luoshi.rulebook.fact;

/**
 * The document that the clauses stand in.
 *
 * @param name file name
 * @param title title or empty
 * @param publisher publisher or empty
 * @param language zh or en
 */
public record Source(String name, String title, String publisher, String language) {}
