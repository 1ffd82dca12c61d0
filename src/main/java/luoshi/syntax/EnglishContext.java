package luoshi.syntax;

import java.util.List;
import java.util.Set;
import luoshi.syntax.VerbPhrase.Form;

/** What stands around a word of an English sentence while its tags are mended. */
final class EnglishContext {

  private static final Set<String> WHEN = Set.of("by", "in", "from", "before", "until", "within");

  private static final int LONGEST_TIME = 7;

  private final WordClasses verbs;
  private final List<Token> tokens;

  EnglishContext(WordClasses verbs, List<Token> tokens) {
    this.verbs = verbs;
    this.tokens = tokens;
  }

  static boolean isPossessive(Token token) {
    return switch (token.word()) {
      case "our", "its", "their", "his", "her", "my", "your" -> true;
      default -> false;
    };
  }

  /** "Skill Builders", "Progress Report Tool": capitals all along name a thing. */
  boolean isTitle(int i) {
    int words = 0;
    for (int k = i; k < tokens.size(); k++) {
      char first = tokens.get(k).text().charAt(0);
      if (Character.isLetter(first) && !Character.isUpperCase(first)) {
        return false;
      }
      words += Character.isLetter(first) ? 1 : 0;
    }
    return words > 1 && words < 6;
  }

  int beforeAdverbs(int i) {
    int before = i - 1;
    while (before >= 0
        && (tokens.get(before).is(Pos.ADVERB)
            || EnglishWords.NOT.contains(tokens.get(before).word()))
        && !EnglishRetagger.OPENS.contains(tokens.get(before).text())) {
      before--;
    }
    return before;
  }

  /** "By 2030, end …": the comma at a place closes a time that opens the entry. */
  boolean closesOpeningTime(int comma) {
    if (!tokens.get(comma).text().equals(",")) {
      return false;
    }
    for (int k = comma - 1; k >= 0 && k >= comma - LONGEST_TIME; k--) {
      if (WHEN.contains(tokens.get(k).word())) {
        return k == 0 || EnglishRetagger.OPENS.indexOf(tokens.get(k - 1).text().charAt(0)) >= 0;
      }
      if (tokens.get(k).is(Pos.VERB) || tokens.get(k).is(Pos.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  boolean known(Token token, Form form) {
    WordClasses.Entry entry = verbs.get(token.word());
    return entry != null && entry.form() == form;
  }

  static boolean isWord(Token token) {
    return switch (token.pos()) {
      case NOUN, NAME, ADJECTIVE, ADVERB, OTHER -> Character.isLetter(token.text().charAt(0));
      case PREPOSITION, SUBORDINATOR, CONJUNCTION ->
          token.word().length() > 4 && !EnglishWords.LINKS.contains(token.word());
      default -> false;
    };
  }

  boolean isBase(Token token) {
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
}
