package luoshi.mention.body;

/**
 * A body found in a text.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param body what was found
 */
record Hit(int start, int end, Body body) {

  int length() {
    return end - start;
  }
}
