package luoshi.rulebook.fact;

/**
 * A cue word in view of a clause.
 *
 * @param clause number of the clause that sees it
 * @param kind cue kind of the lexicon
 * @param lemma the word as listed
 * @param form inflection of an English verb: base, third, ing, past; noun where a Chinese word that
 *     may be noun or verb is one; otherwise empty
 * @param text the words as written
 * @param scope where it stands
 * @param start index into the document's text
 * @param end index after it
 */
public record Cue(
    int clause,
    String kind,
    String lemma,
    String form,
    String text,
    Scope scope,
    int start,
    int end)
    implements Words {}
