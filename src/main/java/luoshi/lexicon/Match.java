package luoshi.lexicon;

/**
 * A word of the lexicon found in a text.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param entry the entry that matched
 */
public record Match(int start, int end, Entry entry) {

  boolean covers(int from, int to) {
    return start <= from && end >= to;
  }
}
