package luoshi.rulebook.fact;

/**
 * A body in view of a clause.
 *
 * @param clause number of the clause that sees it
 * @param name canonical name
 * @param kind area, organ, agency, company, group or other
 * @param role how it stands there: subject, lead (under a lead label or column), support (under a
 *     supporting label), listed (in a bracket, first), listed-more (in a bracket, after the first),
 *     speaker, or named
 * @param text the words as written
 * @param scope where it stands
 * @param start index into the document's text
 * @param end index after it
 */
public record Body(
    int clause, String name, String kind, String role, String text, Scope scope, int start, int end)
    implements Words {}
