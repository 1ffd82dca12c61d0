package luoshi.mention.body;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.lexicon.TableRow;

/**
 * English bodies known by what a clause says of them alone: Kāinga Ora is to complete 2,650 homes,
 * rich nations pledged to provide money.
 */
final class EnglishActors {

  private static final String WORD = "\\p{Lu}[\\p{L}’'&-]*";

  /** Without one no clause says what somebody will do. */
  private final Pattern pledged;

  private final Pattern named;
  private final Pattern common;
  private final Pattern generic;
  private final Pattern told;
  private final Pattern agent;

  EnglishActors(Path table) {
    List<TableRow> rows = TableRow.read(table);
    String pledges = words(rows, "pledge");
    String pledge =
        "(?: \\([A-Z][\\p{L}&-]+\\))?(?:, [^,;:\n]{2,60},)?(?: on \\p{Lu}\\p{Ll}+day)?,? (?:ha(?:s|ve) (?!been)[a-z][^,.;:]{3,50} and )?(?:(?:also|now|jointly|together|has|have|had) )?(?:"
            + pledges
            + ")\\b(?! (?:also )?(?:be|have been)\\b)";
    String opening =
        "(?:^|[.;:,!?–—•*\\n] ?|\\b(?:and|but|that|while|said|says|added) )(?:[Tt]he |[Aa]n? )?";
    String noThing = "(?<!\\b(?:" + words(rows, "thing") + "))";
    pledged = Pattern.compile("\\b(?:" + pledges + ")\\b");
    named =
        Pattern.compile(
            opening
                + "(?!(?:"
                + words(rows, "opener")
                + ")\\b)("
                + WORD
                + "(?: (?:(?:of|for|and|the|de) )?"
                + WORD
                + "){1,6}|\\p{Lu}\\p{L}{0,3}\\p{Lu})"
                + noThing
                + "(?="
                + pledge
                + ")");
    common = subject(opening, words(rows, "actor"), pledge);
    generic = subject(opening, words(rows, "generic"), pledge);
    told =
        Pattern.compile(
            "\\b(?:"
                + words(rows, "order")
                + ") (?:the )?("
                + WORD
                + "(?: (?:(?:of|for|and|the|de) )?"
                + WORD
                + "){0,6}|(?:[a-z-]+ ){0,3}(?:"
                + words(rows, "generic")
                + "))(?= to [a-z])");
    agent =
        Pattern.compile(
            "\\b(?:will|shall|must|should|is to|are to) (?:also )?be [a-z]+(?:ed|en|lt|ne|un)(?: out| up)? by (?:the )?("
                + WORD
                + "(?: (?:(?:of|for|and|the|de) )?"
                + WORD
                + "){0,6}|(?:[a-z-]+ ){0,2}(?:"
                + words(rows, "actor")
                + "))\\b"
                + noThing);
  }

  /** The words of a part of the table as alternatives; none match nothing. */
  private static String words(List<TableRow> rows, String part) {
    String words =
        rows.stream()
            .filter(row -> row.cell("part").equals(part))
            .flatMap(row -> row.words("words").stream())
            .collect(Collectors.joining("|"));
    return words.isEmpty() ? "(?!)" : words;
  }

  private static Pattern subject(String opening, String nouns, String pledge) {
    return Pattern.compile(
        opening
            + "((?i:(?:[\\p{L}-]+ ){0,3}?(?:"
            + nouns
            + "))(?: (?:of|for|in|under) (?:the )?"
            + WORD
            + "(?: "
            + WORD
            + "){0,3})?)(?="
            + pledge
            + ")");
  }

  List<Hit> in(String text) {
    List<Hit> found = new ArrayList<>();
    if (pledged.matcher(text).find()) {
      add(named.matcher(text), "other", found);
      add(common.matcher(text), "other", found);
      add(generic.matcher(text), "generic", found);
      add(agent.matcher(text), "other", found);
    }
    if (text.contains(" to ")) {
      add(told.matcher(text), "other", found);
    }
    return found;
  }

  private static void add(Matcher actor, String kind, List<Hit> found) {
    while (actor.find()) {
      Body body = new Body(actor.group(1), List.of(), kind, "");
      found.add(new Hit(actor.start(1), actor.end(1), body));
    }
  }
}
