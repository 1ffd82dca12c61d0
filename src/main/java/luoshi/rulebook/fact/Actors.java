package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.Language;
import luoshi.mention.BodyMention;
import luoshi.statement.Statement;
import luoshi.syntax.Argument;
import luoshi.syntax.VerbPhrase;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import luoshi.syntax.VerbPhrase.Under;
import org.jspecify.annotations.Nullable;

/**
 * English bodies that no table knows: whoever is subject, agent or addressee of a deed to come
 * (Kāinga Ora is to complete 2,650 homes, the mayor of Leeds will …).
 */
final class Actors {

  /** What joins the names of a joint subject. */
  private static final Pattern JOINT =
      Pattern.compile(
          ",? (?:and|&|as well as|together with) (?:the )?|, (?:the )?(?=\\p{Lu})|[、，]|和(?=各|市|省|区|县|\\p{IsHan}{2,8}(?:部|局|委|厅|办)$)|以及|会同|联合");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:the|a|an|both|our|its|their|this)\\s+|^(?:由|请)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ATTACHED =
      Pattern.compile("\\s(?:of|for|in|under|on|at|from|to|with|working|responsible)\\s|,|\\(");

  /** 环境保护部等有关部门: so many characters may follow a known Chinese name. */
  private static final int FOLLOWED = 6;

  /** More is a line of a page's menu, no name. */
  private static final int LONGEST = 80;

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}&]*\\p{Lu}s?");

  /** What the long form of a body's abbreviation holds. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:ministry|department|agency|authority|board|council|commission|committee|office|administration|bureau|institute|association|service|corporation|bank|union|university|organi[sz]ation)\\b");

  private Actors() {}

  /**
   * A stretch of a subject that names one body.
   *
   * @param start index into the document's text
   * @param end index after it
   * @param head index after its head noun
   */
  record Name(int start, int end, int head) {

    boolean isNamedBy(int from, int to) {
      return from < head && to >= head && from >= start - 4 && to <= end;
    }
  }

  /**
   * The bodies that the clauses of a paragraph name, those that verbs alone tell among them.
   *
   * @param text the document's text
   * @param base index of the paragraph, from which places of bodies count
   * @param known the bodies found there by tables and shapes
   */
  static List<BodyMention> with(
      List<Statement> clauses, String text, int base, List<BodyMention> known) {
    List<BodyMention> all = new ArrayList<>(known);
    for (Statement clause : clauses) {

      for (VerbPhrase verb : clause.verbs()) {
        for (Name name : isDeed(verb, clause) ? names(verb, text) : List.<Name>of()) {
          if (name.start() >= base
              && isBody(text, name)
              && all.stream().noneMatch(b -> covers(b, name, base))) {
            all.removeIf(b -> base + b.start() >= name.start() && base + b.end() <= name.end());
            all.add(body(text, name, base));
          }
        }
      }
    }
    all.sort(Comparator.comparingInt(BodyMention::start));
    return all;
  }

  private static boolean covers(BodyMention body, Name name, int base) {
    if (body.text().length() > 0 && Character.isIdeographic(body.text().charAt(0))) {
      return base + body.start() <= name.start()
          && base + body.end() > name.start()
          && base + body.end() >= name.end() - FOLLOWED;
    }
    int start = base + body.start();
    int end = base + body.end();
    return start < name.head()
        && end >= name.head()
        && !(body.kind().equals("area") && end < name.end());
  }

  private static BodyMention body(String text, Name name, int base) {
    String words = text.substring(name.start(), name.end()).replaceAll("\\s+", " ");
    boolean one =
        words.indexOf(' ') < 0 && Character.isLowerCase(words.charAt(0)) && !words.endsWith("s");
    return new BodyMention(
        name.start() - base,
        name.end() - base,
        text.substring(name.start(), name.end()),
        words,
        List.of(),
        one ? "generic" : "other",
        "");
  }

  /** The names of those who do what a verb says; none where it names no doer. */
  static List<Name> names(VerbPhrase verb, String text) {
    List<Name> names = new ArrayList<>();
    if (verb.under() != Under.RELATIVE && !isBefallen(verb)) {
      Argument subject = verb.subject();
      if (!verb.passive() && subject != null) {
        add(subject, text, names);
      }
      if (verb.agent() != null && verb.passive()) {
        add(verb.agent(), text, names);
      }
    }
    return names;
  }

  /** Who receives, enjoys or is something does nothing. */
  private static boolean isBefallen(VerbPhrase verb) {
    return switch (verb.sort()) {
      case "ask", "order", "expect" -> verb.modality() == Modality.NONE;
      case "intend" -> verb.modality() == Modality.NONE && verb.lemma().equals("want");
      case "state", "result", "attitude" ->
          verb.modality() == Modality.NONE || verb.sort().equals("attitude");
      default -> false;
    };
  }

  /**
   * A name of some words; of an abbreviation that the text explains, one that stands for a body.
   */
  private static boolean isBody(String text, Name name) {
    String words = text.substring(name.start(), name.end());
    if (words.length() > LONGEST) {
      return false;
    }
    int told = ABBREVIATION.matcher(words).matches() ? text.indexOf("(" + words + ")") : -1;
    return told < 0 || BODY.matcher(text.substring(Math.max(0, told - 60), told)).find();
  }

  private static boolean isDeed(VerbPhrase verb, Statement clause) {
    return clause.language() == Language.ZH && verb.tense() != Tense.DONE
        || verb.modality() != Modality.NONE && verb.modality() != Modality.EXPECT
        || (verb.sort().equals("say") || verb.sort().equals("deny"))
            && verb.subject() != null
            && !verb.subject().sort().equals("name")
        || verb.tense() == Tense.UNDER_WAY
        || verb.tense() == Tense.STANDING && !verb.sort().equals("state");
  }

  private static void add(@Nullable Argument argument, String text, List<Name> names) {
    if (argument == null || !acts(argument.sort())) {
      return;
    }
    if (!argument.parts().isEmpty()) {
      argument.parts().forEach(part -> add(text, part.start(), part.end(), names));
      return;
    }
    int from = argument.start();
    Matcher joint = JOINT.matcher(text).region(from, argument.end());
    while (joint.find()) {
      add(text, from, joint.start(), names);
      from = joint.end();
    }
    add(text, from, argument.end(), names);
  }

  private static boolean acts(String sort) {
    return sort.equals("authority") || sort.equals("office") || sort.equals("name");
  }

  private static void add(String text, int from, int to, List<Name> names) {
    Matcher opening = OPENING.matcher(text.substring(from, Math.max(from, to)));
    int start = opening.find() ? from + opening.end() : from;
    if (start >= to) {
      return;
    }
    Matcher attached = ATTACHED.matcher(text).region(start, to);
    names.add(new Name(start, to, attached.find() ? attached.start() : to));
  }
}
