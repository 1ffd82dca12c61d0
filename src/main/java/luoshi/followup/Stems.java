package luoshi.followup;

import java.util.Locale;

/** Cuts English words down to what their inflected forms share. */
final class Stems {

  private static final int SHORTEST = 4;

  private Stems() {}

  /** The stem of a word: {@code measures} and {@code measure} have one, in lower case. */
  static String of(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    if (stem.length() < SHORTEST) {
      return stem;
    }
    if (stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("s") && !stem.endsWith("ss")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return cut(cut(cut(stem, "ing"), "ed"), "e");
  }

  private static String cut(String stem, String ending) {
    boolean enough = stem.length() - ending.length() >= SHORTEST - 1;
    return enough && stem.endsWith(ending)
        ? stem.substring(0, stem.length() - ending.length())
        : stem;
  }
}
