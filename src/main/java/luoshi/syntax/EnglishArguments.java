package luoshi.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases beside an English verb group, and says what they name. */
final class EnglishArguments {

  /** An aside between commas is at most this long: "the agency, working with councils, will …". */
  private static final int LONGEST_ASIDE = 14;

  private final WordClasses nouns;

  EnglishArguments(WordClasses nouns) {
    this.nouns = nouns;
  }

  /**
   * A noun phrase found before a place.
   *
   * @param first number of its first token
   * @param argument the phrase
   */
  record Found(int first, Argument argument) {}

  /** The noun phrase that ends at a token or before asides that end there; null where none does. */
  @Nullable Found before(List<Token> tokens, int last) {
    int end = skipAsides(tokens, last);
    if (end < 0 || !endsPhrase(tokens, end)) {
      return null;
    }
    int first = end;
    int head = end;
    boolean listed = false;
    if (isSubjectPronoun(tokens.get(end))) {
      return new Found(end, argument(tokens, end, end, end));
    }
    for (int i = end - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      Token right = tokens.get(i + 1);
      if (token.is(Pos.CONJUNCTION)
          && i > 0
          && (endsPhrase(tokens, i - 1) || tokens.get(i - 1).text().equals(","))) {
        listed = true;
      } else if (token.text().equals(",") && listed && i > 0 && endsPhrase(tokens, i - 1)) {
        continue;
      } else if (token.is(Pos.PREPOSITION) && i > 0 && endsPhrase(tokens, i - 1)) {
        head = i - 1;
      } else if (token.text().equals(")")) {
        int open = opening(tokens, i);
        if (open <= 0) {
          break;
        }
        i = open;
        continue;
      } else if (!belongs(tokens, i, right)) {
        break;
      }
      first = i;
    }
    if (tokens.get(first).is(Pos.CONJUNCTION)) {
      first++;
    }
    return new Found(first, argument(tokens, first, end, head));
  }

  private static boolean isSubjectPronoun(Token token) {
    return switch (token.word()) {
      case "i", "we", "he", "she", "they", "it", "you", "there" -> true;
      default -> false;
    };
  }

  private static int skipAsides(List<Token> tokens, int last) {
    int end = last;
    if (end >= 0 && tokens.get(end).text().equals(")")) {
      end = opening(tokens, end) - 1;
    }
    if (end >= 0 && tokens.get(end).text().equals(",")) {
      for (int i = end - 1; i > 0 && i >= end - LONGEST_ASIDE; i--) {
        if (tokens.get(i).text().equals(",")) {
          return i - 1;
        }
      }
      return -1;
    }
    return end;
  }

  private static int opening(List<Token> tokens, int close) {
    for (int i = close - 1; i >= 0 && i >= close - LONGEST_ASIDE; i--) {
      if (tokens.get(i).text().equals("(")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsPhrase(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isNominal() && !EnglishWords.RELATIVE.contains(token.word())
        || token.text().equals(")")
        || token.is(Pos.NUMBER)
        || (token.is(Pos.ADJECTIVE) || token.is(Pos.DETERMINER)) && !token.word().equals("that");
  }

  private static boolean belongs(List<Token> tokens, int i, Token right) {
    Token token = tokens.get(i);
    if (right.is(Pos.DETERMINER) && !token.is(Pos.DETERMINER) && !token.is(Pos.ADVERB)) {
      return false;
    }
    return switch (token.pos()) {
      case NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER -> true;
      case PRONOUN -> isPossessive(token.word());
      case PARTICLE -> token.word().equals("'s") || token.word().equals("'");
      case VERB -> token.word().endsWith("ed") || token.word().endsWith("ing");
      case MARK -> "&/%-".contains(token.text());
      default -> token.text().equals("%");
    };
  }

  private static boolean isPossessive(String word) {
    return switch (word) {
      case "our", "its", "their", "his", "her", "my", "your" -> true;
      default -> false;
    };
  }

  private Argument argument(List<Token> tokens, int first, int last, int head) {
    Token noun = tokens.get(head);
    return new Argument(
        tokens.get(first).start(), tokens.get(last).end(), noun.word(), sort(tokens, first, head));
  }

  private String sort(List<Token> tokens, int first, int head) {
    Token noun = tokens.get(head);
    switch (noun.word()) {
      case "we", "i", "us" -> {
        return "first";
      }
      case "there" -> {
        return "expletive";
      }
      case "it", "this", "they", "he", "she", "these", "those", "that", "which", "all" -> {
        return "pronoun";
      }
      default -> {
        String sort = nouns.sort(noun.word());
        if (!sort.isEmpty()) {
          return sort;
        }
        boolean name =
            noun.is(Pos.NAME) || Character.isUpperCase(noun.text().charAt(0)) && head > first;
        return name || isAcronym(noun) ? "name" : "thing";
      }
    }
  }

  private static boolean isAcronym(Token noun) {
    return noun.text().length() > 1
        && noun.text().chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The sort of a noun in small letters by the table, or the empty text. */
  String sort(String noun) {
    return nouns.sort(noun);
  }

  /** Whether a noun phrase follows a verb as its object. */
  boolean objectAfter(List<Token> tokens, int verb) {
    int i = verb + 1;
    while (i < tokens.size() && (tokens.get(i).is(Pos.ADVERB) || isVerbParticle(tokens.get(i)))) {
      i++;
    }
    if (i >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i);
    return switch (next.pos()) {
      case NOUN, NAME, ADJECTIVE, DETERMINER, NUMBER, VERB -> true;
      case PRONOUN -> !EnglishWords.RELATIVE.contains(next.word());
      default -> "$€£¥₹\"“".contains(next.text());
    };
  }

  private static boolean isVerbParticle(Token token) {
    return switch (token.word()) {
      case "up", "out", "down", "off", "over", "back", "away", "forward" -> true;
      default -> false;
    };
  }
}
