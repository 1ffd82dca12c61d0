package luoshi.syntax;

import java.util.List;

/**
 * A noun phrase beside a predicate.
 *
 * @param start first index, inclusive
 * @param end index after it
 * @param head its head noun, in small letters
 * @param sort what it names, by the tables of {@code rules/syntax}: {@code first} (we, I), {@code
 *     pronoun} (it, they), {@code expletive} (there), {@code authority}, {@code office}, {@code
 *     group}, {@code name} (a proper name that no table knows), {@code aim}, or {@code thing}
 * @param every whether it speaks of all or each of its kind
 * @param parts the names that it joins, where the analysis tells them apart; else none
 */
public record Argument(
    int start, int end, String head, String sort, boolean every, List<Part> parts) {

  public Argument {
    parts = List.copyOf(parts);
  }

  /**
   * One of several names.
   *
   * @param start first index, inclusive
   * @param end index after it
   */
  public record Part(int start, int end) {}
}
