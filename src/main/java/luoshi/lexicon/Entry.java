package luoshi.lexicon;

/**
 * One word of the lexicon.
 *
 * @param cue its kind: the file's {@code cue} key, such as {@code act.definite} or {@code forecast}
 * @param lemma the word as listed
 * @param form for English verbs the inflection that matched: base, third, ing, past; otherwise
 *     empty
 * @param reach how far the cue is in view beyond its own clause
 * @param verb whether it counts only where it is a verb of its clause: 建议 is a noun in 代表建议
 */
public record Entry(String cue, String lemma, String form, Reach reach, boolean verb) {

  /** How far a cue is in view. A cue is always in view in its own clause. */
  public enum Reach {
    /** Its own clause only. */
    CLAUSE,
    /** The later clauses of its sentence as well. */
    SENTENCE,
    /** All later clauses of its paragraph. */
    PARAGRAPH,
    /**
     * Where it stands in a heading or a list's introduction: everything below. In running text:
     * like SENTENCE.
     */
    SECTION
  }
}
