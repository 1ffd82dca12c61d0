package luoshi.followup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.ledger.Entry;
import luoshi.rulebook.Rulebook;

/**
 * Tells what makes a commitment weigh more: a figure, a lead that is named, a word of the table.
 */
final class Importance {

  private final Pattern terms;

  /**
   * Reads the table {@code terms} of the stage {@code light}.
   *
   * @param rulebook has the table
   */
  Importance(Rulebook rulebook) {
    List<String> words =
        rulebook.table("light", "terms").stream().map(row -> row.get("term")).toList();
    terms =
        Pattern.compile(
            words.stream().map(Importance::whole).collect(Collectors.joining("|", "(?i)(?:", ")")));
  }

  /** English words are looked for whole, Chinese ones anywhere. */
  private static String whole(String word) {
    boolean han = Character.isIdeographic(word.codePointAt(0));
    return han ? Pattern.quote(word) : "\\b" + Pattern.quote(word) + "\\b";
  }

  /** Which of {@code figure}, {@code lead} and {@code term} hold of a commitment. */
  Set<String> of(Entry entry) {
    Commitment c = entry.commitment();
    Set<String> found = new TreeSet<>();
    if (c.amount() != null) {
      found.add("figure");
    }
    if (c.lead() != null || !entry.state().lead().isEmpty()) {
      found.add("lead");
    }
    Set<String> texts = new LinkedHashSet<>(entry.state().tags());
    texts.add(c.quote().exact());
    texts.add(c.heading());
    if (texts.stream().anyMatch(text -> terms.matcher(text).find())) {
      found.add("term");
    }
    return found;
  }
}
