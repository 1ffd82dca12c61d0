package luoshi.rulebook.fact;

/**
 * The last verb of the line that introduces the list in which a clause stands: "the budget will
 * provide:".
 *
 * @param clause number of the clause
 * @param lemma the verb in its base form
 * @param sort its class, as of a {@link Predicate}
 * @param modality what is said of it, as of a {@link Predicate}
 * @param tense where in time it lies, as of a {@link Predicate}
 * @param passive whether its subject suffers it ("initiatives to be delivered by 2027:")
 * @param subject what its subject is, as of a {@link Predicate}
 * @param text the words as written
 * @param start index into the document's text
 */
public record Stem(
    int clause,
    String lemma,
    String sort,
    String modality,
    String tense,
    boolean passive,
    String subject,
    String text,
    int start)
    implements Words {}
