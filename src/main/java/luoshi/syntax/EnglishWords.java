package luoshi.syntax;

import java.util.List;
import java.util.Set;

/** English words of closed classes that the grammar itself rests on; they never grow. */
final class EnglishWords {

  static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s", "’s");
  static final Set<String> BE_PAST = Set.of("was", "were");
  static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
  static final Set<String> DO = Set.of("do", "does", "did");
  static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor");

  /** "is due to open", "is likely to fall": what stands between be and the infinitive. */
  static final Set<String> SET_TO =
      Set.of("set", "due", "going", "about", "ready", "scheduled", "on");

  static final Set<String> CONDITION =
      Set.of("if", "unless", "whether", "provided", "lest", "assuming");
  static final Set<String> TIME =
      Set.of(
          "when", "whenever", "once", "after", "before", "until", "till", "while", "as", "since");
  static final Set<String> REASON = Set.of("because");
  static final Set<String> RELATIVE =
      Set.of("which", "that", "who", "whom", "whose", "where", "what");

  /**
   * Prepositions and conjunctions of five letters and more: what is tagged so and is none, is not.
   */
  static final Set<String> LINKS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "although",
          "among",
          "around",
          "because",
          "before",
          "behind",
          "below",
          "beneath",
          "beside",
          "besides",
          "between",
          "beyond",
          "concerning",
          "despite",
          "during",
          "except",
          "following",
          "given",
          "including",
          "inside",
          "outside",
          "regarding",
          "rather",
          "since",
          "their",
          "there",
          "though",
          "through",
          "throughout",
          "toward",
          "towards",
          "under",
          "unless",
          "until",
          "versus",
          "where",
          "whereas",
          "whether",
          "which",
          "while",
          "within",
          "without",
          "provided",
          "unlike",
          "whose",
          "amongst");

  private EnglishWords() {}

  /** "no less than", "no later than": a bound, not a denial. */
  static boolean isBound(List<Token> tokens, int no) {
    return no + 2 < tokens.size() && tokens.get(no + 2).word().equals("than");
  }

  static boolean isModal(String word) {
    return switch (word) {
      case "will",
          "'ll",
          "wo",
          "shall",
          "sha",
          "must",
          "should",
          "ought",
          "would",
          "'d",
          "may",
          "might",
          "can",
          "could",
          "ca" ->
          true;
      default -> false;
    };
  }
}
