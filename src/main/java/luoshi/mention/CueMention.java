package luoshi.mention;

import luoshi.lexicon.Entry;

/**
 * A word or pattern of the lexicon.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param text the words as written
 * @param entry the lexicon entry that matched: its cue kind, lemma, form and reach
 */
public record CueMention(int start, int end, String text, Entry entry) implements Mention {}
