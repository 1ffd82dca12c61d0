package luoshi.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Row;

/**
 * What a statement is about, without the words that say what is done with it: of 建成东湖大桥 the 东湖大桥.
 * Terms tell how much two statements have in common; the core tells whether the name is the same.
 */
final class Core {

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{IsHan}A-Za-z]+");
  private static final int SHORTEST = 2;

  private final List<Phrases> acts;

  Core(Rulebook rulebook) {
    acts =
        List.of(
            new Phrases(rulebook.table("match", "senses"), "sense"),
            new Phrases(verbs(rulebook), "form"),
            new Phrases(rulebook.table("match", "acts"), "act"));
  }

  private static List<Row> verbs(Rulebook rulebook) {
    return rulebook.table("match", "forms").stream()
        .filter(row -> row.get("part").equals("verb"))
        .toList();
  }

  /** A text without the Chinese words that say what is done. */
  String named(String words) {
    String rest = words;
    for (Phrases phrases : acts) {
      rest = phrases.parts(rest).rest();
    }
    return rest;
  }

  /** The Chinese runs of a statement that name something. */
  List<String> of(String words) {
    List<String> runs = new ArrayList<>();
    for (String run : NO_NAME.split(named(words))) {
      if (run.length() >= SHORTEST && Character.isIdeographic(run.codePointAt(0))) {
        runs.add(run);
      }
    }
    return runs;
  }

  /**
   * The share of a core that a text names, in pieces of two characters or more.
   *
   * @return 0 to 1; 1 for an empty core
   */
  static double covered(List<String> core, String text) {
    int all = 0;
    int named = 0;
    for (String run : core) {
      all += run.length();
      named += named(run, text);
    }
    return all == 0 ? 1 : (double) named / all;
  }

  private static int named(String run, String text) {
    int named = 0;
    for (int i = 0; i + SHORTEST <= run.length(); ) {
      int length = 0;
      for (int n = SHORTEST; i + n <= run.length() && text.contains(run.substring(i, i + n)); n++) {
        length = n;
      }
      named += length;
      i += Math.max(1, length);
    }
    return named;
  }
}
