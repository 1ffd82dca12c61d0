package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts what an English clause says is to be done at the first word that only tells how or why. */
record EnglishCut(TitleWords words) {

  /** Words that an act keeps before what tells how or why. */
  static final int SHORT = 4;

  /** What does not belong to the words at either end. */
  static final Pattern EDGE = Pattern.compile("^[\\s,;:.–—-]+|[\\s,;:.–—-]+$");

  /** Words of an act that need no shortening. */
  private static final int LONG = 12;

  /** Words that are not worth cutting off. */
  private static final int SPARE = 2;

  /**
   * The words that are kept.
   *
   * @param act what is to be done
   * @param least how many words at least
   */
  List<String> of(String act, int least) {
    List<String> all = List.of(act.split(" "));
    if (all.size() <= LONG + SPARE) {
      return all;
    }
    List<String> ends = cut(all, least);
    return ends.size() <= LONG + SHORT ? ends : bridged(ends);
  }

  /** The words up to the first that only tells how or why, or those that fit. */
  private List<String> cut(List<String> all, int least) {
    int most = Math.min(all.size(), Math.max(LONG, least + SHORT));
    for (int i = Math.max(least, LONG - SHORT); i < most; i++) {
      if (parts(all, i)) {
        return all.subList(0, i);
      }
    }
    if (most == all.size()) {
      return all;
    }
    int fit = Math.max(LONG, least);
    while (fit > least && words.is("tail", bare(all.get(fit - 1)))) {
      fit--;
    }
    return open(all.subList(0, fit));
  }

  /** What is done and, where the figure stands far behind it, the stretch of the figure. */
  private List<String> bridged(List<String> all) {
    int head = SHORT;
    while (head < LONG - SHORT && !parts(all, head)) {
      head++;
    }
    int tail = all.size() - SHORT;
    while (tail > all.size() - (LONG - SHORT) && !parts(all, tail)) {
      tail--;
    }
    while (head > 1 && words.is("tail", bare(all.get(head - 1)))) {
      head--;
    }
    return Stream.concat(
            open(all.subList(0, head)).stream(), all.subList(tail, all.size()).stream())
        .toList();
  }

  private boolean parts(List<String> all, int at) {
    return all.get(at - 1).matches(".*[,;:–—]") || words.is("aside", bare(all.get(at)));
  }

  /** The words with the mark of something left out. */
  private static List<String> open(List<String> some) {
    List<String> kept = new ArrayList<>(some);
    int last = kept.size() - 1;
    kept.set(last, EDGE.matcher(kept.get(last)).replaceAll("") + "…");
    return kept;
  }

  /** A word in small letters without the marks around it. */
  static String bare(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}’'-]", "").toLowerCase(Locale.ROOT);
  }
}
