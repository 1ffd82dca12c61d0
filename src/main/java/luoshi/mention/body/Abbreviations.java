package luoshi.mention.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations that a document defines: Housing Board (HB), 某某局（以下简称“某局”）. */
final class Abbreviations {

  private static final Pattern DEFINED =
      Pattern.compile(
          " ?[(（](?:the |以下简称|简称|下称|hereinafter )?[“\"‘']?([A-Z][a-z]{0,2}[A-Z][A-Za-z&]{0,8}|\\p{IsHan}{2,10})[”\"’']?[)）]");

  /** No name of a body is longer. */
  private static final int LONGEST = 120;

  private final Map<String, Body> known;

  Abbreviations(Map<String, Body> known) {
    this.known = Map.copyOf(known);
  }

  /**
   * The stretches of a text that may define an abbreviation: the bracket and what stands before it.
   * Few texts have any, and only these need to be searched for bodies.
   */
  static List<String> stretches(String text) {
    List<String> stretches = new ArrayList<>();
    Matcher match = DEFINED.matcher(text);
    while (match.find()) {
      if (isShort(match)) {
        stretches.add(text.substring(Math.max(0, match.start() - LONGEST), match.end()));
      }
    }
    return stretches;
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  /** These and the ones that a text defines right after the bodies found in it. */
  Abbreviations with(String text, List<Hit> hits) {
    Map<String, Body> all = new HashMap<>(known);
    for (Hit hit : hits) {
      Matcher match = DEFINED.matcher(text).region(hit.end(), text.length());
      if (match.lookingAt() && isShort(match)) {
        all.putIfAbsent(match.group(1), hit.body());
      }
    }
    return all.size() == known.size() ? this : new Abbreviations(all);
  }

  /** Chinese brackets hold many other things, so the words "for short" are needed. */
  private static boolean isShort(Matcher match) {
    return match.group(1).charAt(0) < 0x80 || match.group().contains("简称");
  }

  List<Hit> in(String text) {
    List<Hit> found = new ArrayList<>();
    known.forEach(
        (word, body) -> {
          for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (!Register.cutsWord(text, at) && !Register.cutsWord(text, end)) {
              found.add(new Hit(at, end, body));
            }
          }
        });
    return found;
  }
}
