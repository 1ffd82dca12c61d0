package luoshi.syntax;

import java.util.List;

/**
 * A sentence with its words and predicates; indices count in the text that was analysed.
 *
 * @param tokens its words in order
 * @param predicates its predicates in order
 */
public record Parse(List<Token> tokens, List<VerbPhrase> predicates) {

  /** A sentence without words. */
  public static final Parse EMPTY = new Parse(List.of(), List.of());

  public Parse {
    tokens = List.copyOf(tokens);
    predicates = List.copyOf(predicates);
  }
}
