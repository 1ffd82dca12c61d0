package luoshi.syntax;

/**
 * Parts of speech, after the universal ones of universaldependencies.org, as far as predicates need
 * them.
 */
public enum Pos {
  NOUN,
  NAME,
  PRONOUN,
  VERB,
  /** Modals, forms of be, have and do before a verb. */
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  /** Before a noun phrase: of, by; 对, 由, 在. */
  PREPOSITION,
  DETERMINER,
  NUMBER,
  CONJUNCTION,
  /** Opens a clause inside another one: that, if. */
  SUBORDINATOR,
  /** "to" before a verb, "not"; 的, 了, 所. */
  PARTICLE,
  MARK,
  OTHER
}
