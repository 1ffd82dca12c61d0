package luoshi.syntax;

import org.jspecify.annotations.Nullable;

/**
 * One verb with all that stands around it to say how it is meant.
 *
 * @param start first index of the verb group, words of intent included ("plans to open"), inclusive
 * @param end index after the verb
 * @param verb first index of the verb itself
 * @param lemma the verb in its base form
 * @param sort the class of the verb in the tables of {@code rules/syntax}; {@code act} for a verb
 *     that stands in none
 * @param form how the verb is inflected
 * @param modality what the speaker says of it: will, order, intend …
 * @param tense where in time it lies
 * @param negated whether it is denied by a word of its own ("will not")
 * @param passive whether its subject suffers it
 * @param under what it stands under: another verb, a condition, a noun
 * @param phase begin, finish, continue or postpone where a verb of phase governs it, else empty
 * @param subject who or what does it (or in the passive, suffers it), or null where none stands
 * @param agent who does it, named behind a passive ("by the agency"), or null
 * @param object whether a noun phrase follows as its object
 * @param joined whether it is coordinated with a predicate before it whose subject and modality it
 *     shares
 */
public record VerbPhrase(
    int start,
    int end,
    int verb,
    String lemma,
    String sort,
    Form form,
    Modality modality,
    Tense tense,
    boolean negated,
    boolean passive,
    Under under,
    String phase,
    @Nullable Argument subject,
    @Nullable Argument agent,
    boolean object,
    boolean joined) {

  /** The same under something else. */
  VerbPhrase under(Under other) {
    return new VerbPhrase(
        start, end, verb, lemma, sort, form, modality, tense, negated, passive, other, phase,
        subject, agent, object, joined);
  }

  /** The same as a deed that is over. */
  VerbPhrase done() {
    return new VerbPhrase(
        start,
        end,
        verb,
        lemma,
        sort,
        form,
        modality,
        Tense.DONE,
        negated,
        passive,
        under,
        phase,
        subject,
        agent,
        object,
        joined);
  }

  /** The same of another subject. */
  VerbPhrase of(@Nullable Argument other) {
    return new VerbPhrase(
        start, end, verb, lemma, sort, form, modality, tense, negated, passive, under, phase, other,
        agent, object, joined);
  }

  /** How a verb is inflected. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /** What is said of the deed. */
  public enum Modality {
    NONE,
    WILL,
    /** Must, shall, is required to; 要, 须. */
    ORDER,
    /** Plans to, aims to, pledged to; 拟, 力争. */
    INTEND,
    /** Is expected to; 预计. */
    EXPECT,
    /** Is asked to, is called on to. */
    ASK,
    SHOULD,
    MAY,
    WOULD
  }

  /** Where in time the deed lies, as the form of the verb says. */
  public enum Tense {
    TO_COME,
    UNDER_WAY,
    DONE,
    STANDING,
    /**
     * An imperative, infinitive or participle, or Chinese without a mark: the form does not say.
     */
    OPEN
  }

  /** What the predicate stands under. */
  public enum Under {
    NOTHING,
    SAID,
    DENIED,
    RELATIVE,
    CONDITION,
    TIME,
    PURPOSE,
    REASON,
    EXAMPLE,
    /** By doing it something else is done. */
    MANNER,
    /** It is named as a noun is: the cost of building. */
    NOMINAL
  }
}
