package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.commitment.ActSource.Piece;
import luoshi.syntax.Argument;
import luoshi.syntax.VerbPhrase;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/**
 * Shortens an English clause to what is to be done: from its verb, or from its subject where that
 * is a thing, to the first word that only tells how or why.
 */
final class EnglishAct {

  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\W*(?:\\(?(?:[ivxIVX]{1,4}|[a-zA-Z]|\\d{1,2}(?:\\.\\d{1,2})*)[).]\\s+)?[\\s•·●■▶○◆*–—-]*");

  /** Characters before a verb group in which it may be denied. */
  private static final int NEAR = 8;

  private static final Pattern DENIAL =
      Pattern.compile("(?i)\\b(?:not|never|cannot|no)\\b|n[’']t\\b");

  private final TitleWords words;

  EnglishAct(TitleWords words) {
    this.words = words;
  }

  String of(ActSource source) {
    VerbPhrase verb = verb(source);
    String subject = verb == null ? "" : subject(source, verb);
    String deed = verb == null ? told(source, source.start()) : deed(source, verb);
    String act = (subject + " " + deed).strip();
    int least = subject.isEmpty() ? EnglishCut.SHORT : count(subject) + 2;
    List<String> shortened =
        new EnglishCut(words).of(act, Math.max(least, upTo(act, figure(source))));
    return Titles.capital(EnglishCut.EDGE.matcher(String.join(" ", shortened)).replaceAll(""));
  }

  private static String figure(ActSource source) {
    return source.figure() == null ? "" : source.figure().text().strip();
  }

  /** The verb to begin with: the main one, or the last of its like before the figure. */
  private static @Nullable VerbPhrase verb(ActSource source) {
    VerbPhrase found = null;
    for (VerbPhrase verb : source.verbs()) {
      boolean free = verb.under() == Under.NOTHING || verb.under() == Under.SAID;
      boolean before = source.figure() != null && verb.start() < source.figure().start();
      if (verb.start() <= source.main() && verb.end() > source.main()
          || found != null && free && before && verb.joined()) {
        found = verb;
      }
    }
    return found;
  }

  /** What does it or what happens to it, or empty where that is the owner or who speaks. */
  private static String subject(ActSource source, VerbPhrase verb) {
    Argument subject = verb.subject();
    if (subject == null
        || subject.end() > verb.start()
        || verb.joined()
        || isOwner(source, subject)) {
      return "";
    }
    int from = Math.max(source.start(), subject.start());
    from -= from > source.start() && "$£€¥".indexOf(source.text().charAt(from - 1)) >= 0 ? 1 : 0;
    Piece piece = new Piece(from, Math.max(from, subject.end()));
    String who =
        Titles.ARTICLE.matcher(clean(source.without(piece, source.times()))).replaceFirst("");
    boolean coming = isOrdered(verb) || isWished(verb) && verb.form() == Form.BASE;
    return who + (coming ? " to" : "");
  }

  /** Who acts stands before the title already, or is whoever speaks. */
  private static boolean isOwner(ActSource source, Argument subject) {
    String who = source.text().substring(subject.start(), subject.end());
    return switch (subject.sort()) {
      case "first", "pronoun", "expletive" -> true;
      default -> !source.lead().isEmpty() && who.contains(source.lead());
    };
  }

  /** From the verb on, without the words that only say that it is to be done. */
  private String deed(ActSource source, VerbPhrase verb) {
    int from = Math.max(source.start(), verb.start());
    String before = source.text().substring(from, Math.max(from, verb.verb()));
    List<String> kept = new ArrayList<>(List.of(before.strip().split("\\s+")));
    if (isOrdered(verb)) {
      while (!kept.isEmpty() && words.is("modal", kept.get(0))) {
        kept.remove(0);
      }
      kept.removeIf(
          word -> words.is("opener", word) || word.equals("be") && verb.form() == Form.ING);
    }
    if (kept.size() == 2 && kept.get(0).startsWith("continue") && kept.get(1).equals("to")) {
      kept.clear();
    }
    String deed = String.join(" ", kept) + " " + told(source, Math.max(from, verb.verb()));
    boolean denied =
        verb.negated()
            || DENIAL.matcher(source.text().substring(near(source, verb), verb.verb())).find();
    return (denied && !DENIAL.matcher(deed).find() ? "not " : "") + deed.strip();
  }

  private static int near(ActSource source, VerbPhrase verb) {
    return Math.min(verb.verb(), Math.max(source.start(), verb.start() - NEAR));
  }

  private static boolean isOrdered(VerbPhrase verb) {
    return verb.modality() == Modality.WILL
        || verb.modality() == Modality.ORDER
        || verb.modality() == Modality.INTEND;
  }

  private static boolean isWished(VerbPhrase verb) {
    return verb.modality() == Modality.EXPECT || verb.modality() == Modality.ASK;
  }

  private String told(ActSource source, int from) {
    String text = clean(source.without(new Piece(from, source.end()), source.times()));
    text = from == source.start() ? NUMBER.matcher(text).replaceFirst("") : text;
    List<String> left = new ArrayList<>(List.of(text.split(" ")));
    while (left.size() > EnglishCut.SHORT && words.is("opener", EnglishCut.bare(left.get(0)))) {
      left.remove(0);
    }
    return String.join(" ", left);
  }

  private static String clean(String text) {
    return EnglishCut.EDGE
        .matcher(
            BRACKET
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,;:.])", "$1"))
        .replaceAll("");
  }

  /** How many words it takes to tell the figure. */
  private static int upTo(String act, String figure) {
    int at = figure.isEmpty() ? -1 : act.indexOf(figure);
    return at < 0 ? 0 : count(act.substring(0, at + figure.length()));
  }

  private static int count(String words) {
    return words.split(" ").length;
  }
}
