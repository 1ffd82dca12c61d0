package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.syntax.VerbPhrase.Form;

/**
 * Mends what a tagger trained on running prose gets wrong in policy papers: imperatives at the head
 * of an item (audit the canal), verbs behind a modal or "to" whose word is mostly a noun, and verbs
 * joined to them (… and map every pipe). The place decides, not the word.
 */
final class EnglishRetagger {

  private static final String OPENS = ".;:•*–—-●○▪·►(|\"“";

  private static final Set<String> BEFORE_OBJECT =
      Set.of("all", "every", "each", "more", "up", "out", "another", "any", "both", "further");

  private final WordClasses verbs;
  private final List<Token> tokens;

  private EnglishRetagger(WordClasses verbs, List<Token> tokens) {
    this.verbs = verbs;
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mend(WordClasses verbs, List<Token> tokens) {
    EnglishRetagger retagger = new EnglishRetagger(verbs, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      retagger.mend(i);
    }
    return retagger.tokens;
  }

  private void mend(int i) {
    Token token = tokens.get(i);
    if (EnglishWords.isModal(token.word()) && !token.is(Pos.NOUN)) {
      set(i, Pos.AUXILIARY);
    } else if (isVerb(i, token)) {
      set(i, Pos.VERB);
    } else if (token.is(Pos.VERB) && (isNounInPhrase(i) || opensSubject(i))) {
      set(i, Pos.NOUN);
    }
  }

  private boolean isVerb(int i, Token token) {
    return isWord(token)
        && !token.is(Pos.VERB)
        && (isGoverned(i, token) || isImperative(i, token) || isJoined(i, token));
  }

  /** Behind a modal or "to", adverbs between them at most. */
  private boolean isGoverned(int i, Token token) {
    int before = beforeAdverbs(i);
    if (before < 0 || !isBase(token)) {
      return false;
    }
    Token governor = tokens.get(before);
    return governor.is(Pos.AUXILIARY) && EnglishWords.isModal(governor.word())
        ? !token.is(Pos.AUXILIARY)
        : governor.word().equals("to")
            && (governor.is(Pos.PARTICLE) || known(token, Form.BASE) && takesObject(i, token));
  }

  private boolean isImperative(int i, Token token) {
    int before = beforeAdverbs(i);
    boolean opens = before < 0 || OPENS.indexOf(tokens.get(before).text().charAt(0)) >= 0;
    return opens && isBase(token) && takesObject(i, token);
  }

  private boolean isJoined(int i, Token token) {
    if (i < 3 || !isBase(token) || !takesObject(i, token)) {
      return false;
    }
    Token before = tokens.get(beforeAdverbs(i) < 0 ? 0 : beforeAdverbs(i));
    return (before.is(Pos.CONJUNCTION) || before.text().equals(",")) && verbBefore(i);
  }

  private boolean verbBefore(int i) {
    for (int k = i - 2; k >= 0; k--) {
      Token token = tokens.get(k);
      if (token.is(Pos.VERB)) {
        return isBase(token);
      }
      if (".;:".contains(token.text())) {
        return false;
      }
    }
    return false;
  }

  /** A determiner or number follows, or the word is a verb of the tables and a noun phrase does. */
  private boolean takesObject(int i, Token token) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (next == null) {
      return false;
    }
    boolean determined =
        next.is(Pos.DETERMINER)
            || next.is(Pos.NUMBER)
            || BEFORE_OBJECT.contains(next.word())
            || isPossessive(next)
            || "$€£¥₹".contains(next.text());
    return determined && !token.is(Pos.PRONOUN) && !token.is(Pos.NUMBER)
        || known(token, Form.BASE)
            && !token.is(Pos.ADJECTIVE)
            && (next.isNominal() || next.is(Pos.ADJECTIVE) || next.is(Pos.VERB));
  }

  private static boolean isPossessive(Token token) {
    return switch (token.word()) {
      case "our", "its", "their", "his", "her", "my", "your" -> true;
      default -> false;
    };
  }

  /** "Payroll taxes will …": nouns alone between the word and a modal make one subject. */
  private boolean opensSubject(int i) {
    if (!isBase(tokens.get(i)) || i > 0 && OPENS.indexOf(tokens.get(i - 1).text().charAt(0)) < 0) {
      return false;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 6); k++) {
      Token token = tokens.get(k);
      if (EnglishWords.isModal(token.word()) || EnglishWords.BE.contains(token.word())) {
        return k > i + 1;
      }
      if (!token.is(Pos.NOUN) && !token.is(Pos.NAME) && !token.is(Pos.ADJECTIVE)) {
        return false;
      }
    }
    return false;
  }

  /** "the plan", "a review", "of work": a verb cannot stand there. */
  private boolean isNounInPhrase(int i) {
    Token token = tokens.get(i);
    Token before = i == 0 ? null : tokens.get(i - 1);
    return before != null
        && isBase(token)
        && (before.is(Pos.DETERMINER)
                && !before.word().equals("that")
                && !before.word().equals("all")
            || isPossessive(before)
            || before.word().equals("'s")
            || before.is(Pos.PREPOSITION) && !before.word().equals("to"));
  }

  private int beforeAdverbs(int i) {
    int before = i - 1;
    while (before >= 0
        && (tokens.get(before).is(Pos.ADVERB)
            || EnglishWords.NOT.contains(tokens.get(before).word()))
        && !OPENS.contains(tokens.get(before).text())) {
      before--;
    }
    return before;
  }

  private boolean known(Token token, Form form) {
    WordClasses.Entry entry = verbs.get(token.word());
    return entry != null && entry.form() == form;
  }

  private static boolean isWord(Token token) {
    return switch (token.pos()) {
      case NOUN, NAME, ADJECTIVE, ADVERB, OTHER -> Character.isLetter(token.text().charAt(0));
      default -> false;
    };
  }

  private boolean isBase(Token token) {
    WordClasses.Entry entry = verbs.get(token.word());
    if (entry != null) {
      return entry.form() == Form.BASE;
    }
    String word = token.word();
    return !word.endsWith("ing")
        && !word.endsWith("ly")
        && !word.endsWith("ed")
        && !(word.endsWith("s") && !word.endsWith("ss"))
        && !(token.text().length() > 1
            && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)));
  }

  private void set(int i, Pos pos) {
    tokens.set(i, tokens.get(i).as(pos));
  }
}
