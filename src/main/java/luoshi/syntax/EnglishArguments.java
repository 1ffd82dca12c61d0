package luoshi.syntax;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases beside an English verb group, and says what they name. */
final class EnglishArguments {

  /** An aside between commas is at most this long: "the agency, working with councils, will …". */
  private static final int LONGEST_ASIDE = 14;

  /** Critics, farmers, protectionists: those who do something, at the head of a sentence too. */
  private static final Pattern AGENTS =
      Pattern.compile("[a-z]{3,}(?:ists|ers|ors|ians|ants|crats|tics)");

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
    return before(tokens, last, 0);
  }

  /** The same, not reaching back beyond a token. */
  @Nullable Found before(List<Token> tokens, int last, int floor) {
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
    for (int i = end - 1; i >= floor; i--) {
      Token token = tokens.get(i);
      Token right = tokens.get(i + 1);
      if (token.is(Pos.CONJUNCTION)
          && i > 0
          && (endsPhrase(tokens, i - 1) || tokens.get(i - 1).text().equals(","))) {
        if (isObjectSide(tokens, i - 1)) {
          break;
        }
        listed = true;
      } else if (token.text().equals(",") && listed && i > 0 && endsPhrase(tokens, i - 1)) {
        if (isAdjunct(tokens, i - 1)) {
          break;
        }
        continue;
      } else if (isAttached(tokens, i)) {
        head = i - 1;
      } else if (isGerund(tokens, i)) {
        head = i - 2;
        i--;
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

  /**
   * "By December 2020, the board and the council": what stands before the mark says when or where.
   */
  private static boolean isAdjunct(List<Token> tokens, int end) {
    int i = end;
    while (i > 0
        && (tokens.get(i).isNominal()
            || tokens.get(i).is(Pos.NUMBER)
            || tokens.get(i).is(Pos.ADJECTIVE)
            || tokens.get(i).is(Pos.DETERMINER))) {
      i--;
    }
    return tokens.get(end).is(Pos.NUMBER)
        || tokens.get(i).is(Pos.PREPOSITION) && (i == 0 || tokens.get(i - 1).is(Pos.MARK));
  }

  /** "the cost of certifying the faculty". */
  private static boolean isGerund(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).word().endsWith("ing")
        && tokens.get(i - 1).is(Pos.PREPOSITION)
        && endsPhrase(tokens, i - 2);
  }

  /** "agencies implementing programs": the noun before the participle is the head. */
  private static boolean isAttached(List<Token> tokens, int i) {
    return tokens.get(i).is(Pos.VERB)
        && (tokens.get(i).word().endsWith("ing") || tokens.get(i).word().endsWith("ed"))
        && i > 0
        && (tokens.get(i - 1).is(Pos.NOUN) || tokens.get(i - 1).is(Pos.NAME));
  }

  /** "publishes its accounts, and the board will": what stands before "and" belongs to a verb. */
  private static boolean isObjectSide(List<Token> tokens, int end) {
    for (int i = end; i >= 0 && !";:.".contains(tokens.get(i).text()); i--) {
      if (tokens.get(i).is(Pos.VERB) || tokens.get(i).is(Pos.AUXILIARY)) {
        return true;
      }
      if (tokens.get(i).is(Pos.SUBORDINATOR)
          || EnglishWords.RELATIVE.contains(tokens.get(i).word())) {
        return false;
      }
    }
    return false;
  }

  static boolean isSubjectPronoun(Token token) {
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
    if (tokens.get(head).is(Pos.NUMBER) && head > first && tokens.get(head - 1).isNominal()) {
      head--;
    }
    Token noun = tokens.get(head);
    return new Argument(
        tokens.get(first).start(),
        tokens.get(last).end(),
        noun.word(),
        sort(tokens, first, head),
        isEvery(tokens.get(first).word()),
        List.of());
  }

  private static boolean isEvery(String word) {
    return word.equals("all") || word.equals("every") || word.equals("each");
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
      case "it", "they", "he", "she", "which", "all" -> {
        return "pronoun";
      }
      case "this", "these", "those", "that" -> {
        return "thing";
      }
      default -> {
        String sort = nouns.sort(noun.word());
        if (!sort.isEmpty()) {
          return sort;
        }
        boolean name =
            noun.is(Pos.NAME) || Character.isUpperCase(noun.text().charAt(0)) && head > first;
        boolean alone = first == head && AGENTS.matcher(noun.word()).matches();
        return alone ? "group" : name || isAcronym(noun) ? "name" : "thing";
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

  /** Who does what a passive says, named behind "by", or null. */
  @Nullable Argument agentAfter(List<Token> tokens, int verb) {
    int by = verb + 1;
    while (by < tokens.size() && by <= verb + 3 && !tokens.get(by).word().equals("by")) {
      by++;
    }
    if (by >= tokens.size() || !tokens.get(by).word().equals("by")) {
      return null;
    }
    int end = by + 1;
    while (end + 1 < tokens.size() && continues(tokens, end + 1)) {
      end++;
    }
    Found found = end < tokens.size() ? before(tokens, end) : null;
    return found == null || found.first() <= by || found.argument().sort().equals("thing")
        ? null
        : found.argument();
  }

  private static boolean continues(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return switch (token.pos()) {
      case NOUN, NAME, ADJECTIVE -> true;
      case DETERMINER, CONJUNCTION -> i + 1 < tokens.size() && continues(tokens, i + 1);
      case PREPOSITION ->
          token.word().equals("of") && i + 1 < tokens.size() && continues(tokens, i + 1);
      default -> false;
    };
  }

  /** Whether a noun phrase follows a verb as its object. */
  boolean objectAfter(List<Token> tokens, int verb) {
    int i = verb + 1;
    while (i < tokens.size()
        && (tokens.get(i).is(Pos.ADVERB) || isVerbParticle(tokens.get(i)) || isUpTo(tokens, i))) {
      i++;
    }
    if (i >= tokens.size()) {
      return false;
    }
    if (i + 1 < tokens.size() && isInPlace(tokens, i)) {
      return true;
    }
    Token next = tokens.get(i);
    return switch (next.pos()) {
      case NOUN, NAME, ADJECTIVE, DETERMINER, NUMBER, VERB -> true;
      case PRONOUN -> !EnglishWords.RELATIVE.contains(next.word());
      default -> "$€£¥₹\"“".contains(next.text());
    };
  }

  /** "put in place a plan", "bring into force". */
  private static boolean isInPlace(List<Token> tokens, int i) {
    return switch (tokens.get(i + 1).word()) {
      case "place", "force", "operation", "effect", "law" -> tokens.get(i).word().startsWith("in");
      default -> false;
    };
  }

  /** "receive up to $760". */
  private static boolean isUpTo(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).word().equals("to")
        && tokens.get(i - 1).word().equals("up")
        && !tokens.get(i + 1).is(Pos.VERB);
  }

  private static boolean isVerbParticle(Token token) {
    return switch (token.word()) {
      case "up", "out", "down", "off", "over", "back", "away", "forward" -> true;
      default -> false;
    };
  }
}
