package luoshi.mention.quantity;

import java.nio.file.Path;
import java.util.List;
import luoshi.lexicon.TableRow;

/** The tables of words in which a numeral is no figure: 一批, 进一步, no one, 数百. */
final class Idioms {

  private static final int LONGEST_LEAD = 3;

  private record Vague(Sided before, Sided after) {}

  private final Dictionary<Boolean> words = new Dictionary<>();
  private final List<Vague> vague;

  Idioms(Path folder) {
    TableRow.read(folder.resolve("idioms.csv"))
        .forEach(row -> row.words("words").forEach(word -> words.add(word, true)));
    vague =
        TableRow.read(folder.resolve("vague.csv")).stream()
            .map(
                row ->
                    new Vague(
                        Sided.before(row.pattern("before")), Sided.after(row.pattern("after"))))
            .toList();
  }

  /** Whether a numeral in words or Chinese characters is part of an idiom, or vague. */
  boolean covers(String text, Numeral numeral) {
    if (numeral.form() == Numeral.Form.HAN
        && !Surroundings.isFree(text, numeral)
        && inIdiom(text, numeral)) {
      return true;
    }
    boolean words = numeral.form() == Numeral.Form.HAN || numeral.form() == Numeral.Form.WORDS;
    return words
        && vague.stream()
            .anyMatch(
                row ->
                    row.before.holds(text, 0, numeral.start())
                        && row.after.holds(text, 0, numeral.end()));
  }

  private boolean inIdiom(String text, Numeral numeral) {
    int first = Math.max(0, numeral.start() - LONGEST_LEAD);
    for (int at = first; at <= numeral.start(); at++) {
      Dictionary.Hit<Boolean> hit = words.at(text, at);
      if (hit != null && hit.end() > numeral.start() && hit.end() >= numeral.end()) {
        return true;
      }
    }
    return false;
  }
}
