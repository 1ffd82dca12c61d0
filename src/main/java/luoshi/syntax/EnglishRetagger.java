package luoshi.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Adjectives as often as verbs: "open data", "complete lists". */
  private static final Set<String> ADJECTIVE_TOO =
      Set.of(
          "open",
          "complete",
          "clean",
          "clear",
          "free",
          "close",
          "present",
          "direct",
          "secure",
          "live",
          "last",
          "total",
          "separate",
          "correct",
          "own",
          "near",
          "slow",
          "narrow",
          "empty",
          "dry");

  private static final Pattern NOMINAL =
      Pattern.compile("[a-z]{3,}(?:tion|sion|ment|ness|ity|ship)s?");

  /** Verbs with the ending of a noun. */
  private static final Set<String> VERBS_TOO =
      Set.of(
          "implement",
          "supplement",
          "complement",
          "document",
          "comment",
          "cement",
          "augment",
          "experiment",
          "lament",
          "mention",
          "position",
          "function",
          "commission",
          "station",
          "envision",
          "provision",
          "petition",
          "transition",
          "condition",
          "question",
          "caution",
          "auction",
          "sanction",
          "section",
          "pension",
          "partition",
          "apportion",
          "decommission",
          "reposition",
          "ship",
          "champion",
          "vision");

  private static final Set<String> PERSONS =
      Set.of("it", "we", "they", "he", "she", "i", "who", "which");

  private final WordClasses verbs;
  private final WordClasses nouns;

  private final List<Token> tokens;

  private EnglishRetagger(WordClasses verbs, WordClasses nouns, List<Token> tokens) {
    this.nouns = nouns;
    this.verbs = verbs;
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> mend(WordClasses verbs, WordClasses nouns, List<Token> tokens) {
    EnglishRetagger retagger = new EnglishRetagger(verbs, nouns, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      retagger.mend(i);
    }
    return retagger.tokens;
  }

  private void mend(int i) {
    Token token = tokens.get(i);
    if (isTimeAdverb(token) || isFromOn(i, token)) {
      set(i, token.is(Pos.VERB) ? Pos.PREPOSITION : Pos.ADVERB);
    } else if (EnglishWords.isModal(token.word()) && !token.is(Pos.NOUN) || isClitic(token)) {
      set(i, Pos.AUXILIARY);
    } else if (isNominalForm(token) || isWorks(i, token)) {
      set(i, token.is(Pos.VERB) ? Pos.NOUN : token.pos());
    } else if (isVerb(i, token)) {
      set(i, Pos.VERB);
    } else if (token.is(Pos.VERB) && isNameBeforeVerb(i, token)) {
      set(i, Pos.NAME);
    } else if (token.is(Pos.VERB)
        && (isNounInPhrase(i) || opensSubject(i) || isObjectOf(i) || isLabel(i, token))) {
      set(i, Pos.NOUN);
    } else if (token.is(Pos.VERB) && !isBase(token) && (isDetermined(i) || modifies(i))) {
      set(i, Pos.ADJECTIVE);
    }
  }

  /** Enhancements, variation: what the ending makes a noun is no verb, but for a few. */
  private boolean isNominalForm(Token token) {
    return NOMINAL.matcher(token.word()).matches()
        && verbs.get(token.word()) == null
        && VERBS_TOO.stream().noneMatch(token.word()::startsWith);
  }

  /** "to progress the design works at the quay": behind a noun that a verb governs. */
  private boolean isWorks(int i, Token token) {
    return token.is(Pos.VERB)
        && token.word().equals("works")
        && i > 1
        && tokens.get(i - 1).is(Pos.NOUN)
        && tokens.subList(0, i - 1).stream().anyMatch(before -> before.is(Pos.VERB));
  }

  private static boolean isTimeAdverb(Token token) {
    return !token.is(Pos.VERB)
        && (token.word().equals("today")
            || token.word().equals("tonight")
            || token.word().equals("tomorrow"));
  }

  /** "starting from 1 February", "beginning in May" say when. */
  private boolean isFromOn(int i, Token token) {
    boolean from =
        token.is(Pos.VERB)
            && (token.word().equals("starting")
                || token.word().equals("according")
                || token.word().equals("beginning")
                || token.word().equals("following"));
    return from
        && i + 1 < tokens.size()
        && (token.word().equals("following")
            || tokens.get(i + 1).is(Pos.PREPOSITION)
            || tokens.get(i + 1).is(Pos.NUMBER));
  }

  /** "we've", "they're" in two words. */
  private static boolean isClitic(Token token) {
    return switch (token.word()) {
      case "'ve", "'re", "'m", "'ll" -> true;
      default -> false;
    };
  }

  private boolean isVerb(int i, Token token) {
    if (!token.is(Pos.VERB) && !token.is(Pos.AUXILIARY) && isLoosePreposition(i, token)) {
      return isGoverned(i, token);
    }
    return isWord(token)
        && !token.is(Pos.VERB)
        && (isGoverned(i, token)
            || isImperative(i, token)
            || isJoined(i, token)
            || isIntent(i, token)
            || isMeans(i, token)
            || isUnderWay(i, token)
            || isWanted(i, token));
  }

  /** "will widen the road": tagged as a preposition, which none can be behind a modal. */
  private static boolean isLoosePreposition(int i, Token token) {
    return token.is(Pos.PREPOSITION) && token.word().length() > 4 && i > 0;
  }

  /** Behind a modal or "to", adverbs between them at most. */
  private boolean isGoverned(int i, Token token) {
    int before = beforeAdverbs(i);
    if (before < 0 || !isBase(token) || token.is(Pos.ADVERB) && verbFollows(i)) {
      return false;
    }
    Token governor = tokens.get(before);
    return governor.is(Pos.AUXILIARY) && EnglishWords.isModal(governor.word())
        ? true
        : governor.word().equals("to")
            && (governor.is(Pos.PARTICLE) || known(token, Form.BASE) && takesObject(i, token));
  }

  /** "it plans to", "the board pledges to": a noun by its spelling, a verb by its place. */
  private boolean isIntent(int i, Token token) {
    WordClasses.Entry entry = verbs.get(token.word());
    if (i == 0 || entry == null) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean person = PERSONS.contains(before.word());
    return person && !entry.sort().equals("act")
        || entry.form() == Form.THIRD
            && before.isNominal()
            && !before.word().endsWith("s")
            && i + 1 < tokens.size()
            && opensObject(tokens.get(i + 1), entry.sort());
  }

  private static boolean opensObject(Token next, String sort) {
    boolean telling =
        switch (sort) {
          case "intend", "expect", "say", "deny", "order", "ask" -> true;
          default -> false;
        };
    return next.is(Pos.DETERMINER)
        || isPossessive(next)
        || "$€£¥₹".contains(next.text())
        || telling && next.is(Pos.NUMBER)
        || telling
            && (next.word().equals("to")
                || next.word().equals("that")
                || next.isNominal()
                || next.is(Pos.VERB));
  }

  /** "suggested that Nanjing introduce policies". */
  private boolean isWanted(int i, Token token) {
    if (i < 3 || !known(token, Form.BASE) || !tokens.get(i - 1).isNominal()) {
      return false;
    }
    int that = i - 2;
    while (that > 0 && that > i - 6 && !tokens.get(that).word().equals("that")) {
      that--;
    }
    return tokens.get(that).word().equals("that")
        && that > 0
        && switch (verbs.sort(tokens.get(that - 1).word())) {
          case "ask", "order", "intend" -> true;
          default -> false;
        };
  }

  /** "am today unveiling 40 lanes". */
  private boolean isUnderWay(int i, Token token) {
    int before = beforeAdverbs(i);
    return before >= 0
        && EnglishWords.BE.contains(tokens.get(before).word())
        && token.word().endsWith("ing")
        && token.word().length() > 5
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).is(Pos.NUMBER)
            || tokens.get(i + 1).is(Pos.DETERMINER)
            || isPossessive(tokens.get(i + 1)));
  }

  /** "by joining the pact". */
  private boolean isMeans(int i, Token token) {
    return i > 0
        && tokens.get(i - 1).word().equals("by")
        && token.word().endsWith("ing")
        && token.word().length() > 5;
  }

  private boolean verbFollows(int i) {
    return i + 1 < tokens.size()
        && (tokens.get(i + 1).is(Pos.VERB)
            || tokens.get(i + 1).is(Pos.AUXILIARY)
            || tokens.get(i + 1).is(Pos.ADVERB));
  }

  private boolean isImperative(int i, Token token) {
    int before = beforeAdverbs(i);
    boolean opens = before < 0 || OPENS.indexOf(tokens.get(before).text().charAt(0)) >= 0;
    return opens && isBase(token) && !isLoose(token) && !isTitle(i) && takesObject(i, token);
  }

  private boolean isJoined(int i, Token token) {
    if (i < 3 || !isBase(token) || isLoose(token) || !takesObject(i, token)) {
      return false;
    }
    Token before = tokens.get(beforeAdverbs(i) < 0 ? 0 : beforeAdverbs(i));
    return (before.is(Pos.CONJUNCTION) || before.text().equals(",")) && verbBefore(i);
  }

  /** "so the board …": an adverb that no table knows as a verb is none. */
  private boolean isLoose(Token token) {
    return token.is(Pos.ADVERB) && verbs.get(token.word()) == null;
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
            || next.is(Pos.NUMBER) && (countsThings(i + 2) || known(token, Form.BASE))
            || BEFORE_OBJECT.contains(next.word())
            || isPossessive(next)
            || "$€£¥₹".contains(next.text());
    boolean purpose =
        next.word().equals("to")
            && known(token, Form.BASE)
            && verbs.sort(token.word()).equals("intend");
    return purpose
        || determined && !token.is(Pos.PRONOUN) && !token.is(Pos.NUMBER)
        || known(token, Form.BASE)
            && !(token.is(Pos.ADJECTIVE) && ADJECTIVE_TOO.contains(token.word()))
            && (next.isNominal()
                || next.is(Pos.ADJECTIVE)
                || next.is(Pos.VERB)
                || next.is(Pos.SUBORDINATOR)
                || "how what which whether why".contains(next.word())
                || next.is(Pos.CONJUNCTION)
                    && i + 2 < tokens.size()
                    && known(tokens.get(i + 2), Form.BASE));
  }

  /** "build 30 parks", not "commitment 7" or "page 3 of 12". */
  private boolean countsThings(int i) {
    return i < tokens.size()
        && (tokens.get(i).isNominal()
            || tokens.get(i).is(Pos.ADJECTIVE)
            || tokens.get(i).is(Pos.NUMBER));
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
    if (isTitle(i)) {
      return true;
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

  /** "Skill Builders", "Progress Report Tool": capitals all along name a thing. */
  private boolean isTitle(int i) {
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

  /** "guidance on preferred formats". */
  private boolean modifies(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).word().endsWith("ed")
        && tokens.get(i - 1).is(Pos.PREPOSITION)
        && tokens.get(i + 1).is(Pos.NOUN);
  }

  /** "Changning recently unveiled": a capitalised word that no table knows, before a verb. */
  private boolean isNameBeforeVerb(int i, Token token) {
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).is(Pos.ADVERB)) {
      next++;
    }
    return Character.isUpperCase(token.text().charAt(0))
        && verbs.get(token.word()) == null
        && next < tokens.size()
        && tokens.get(next).is(Pos.VERB)
        && !isBase(tokens.get(next));
  }

  /** "2030 objective: …". */
  private boolean isLabel(int i, Token token) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals(":")
        && !nouns.sort(token.word()).isEmpty();
  }

  /** "anticipates losses": of two verbs side by side the second is a noun. */
  private boolean isObjectOf(int i) {
    return i > 0
        && tokens.get(i - 1).is(Pos.VERB)
        && tokens.get(i).word().endsWith("s")
        && !tokens.get(i - 1).word().equals("help");
  }

  /** "a renewed focus", "their existing rights". */
  private boolean isDetermined(int i) {
    Token before = i == 0 ? null : tokens.get(i - 1);
    return before != null
        && (before.is(Pos.DETERMINER)
                && !before.word().equals("that")
                && !before.word().equals("all")
            || isPossessive(before)
            || before.word().equals("'s"));
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
      case PREPOSITION, SUBORDINATOR, CONJUNCTION ->
          token.word().length() > 4 && !EnglishWords.LINKS.contains(token.word());
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
