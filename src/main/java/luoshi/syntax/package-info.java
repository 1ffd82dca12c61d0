/**
 * What a sentence says, of whom, and how: words with their part of speech, and from them predicates
 * with modality, tense, polarity, voice, embedding and subject.
 */
@NullMarked
package luoshi.syntax;

import org.jspecify.annotations.NullMarked;
