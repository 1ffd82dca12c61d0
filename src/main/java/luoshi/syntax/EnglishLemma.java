package luoshi.syntax;

import java.util.Locale;
import java.util.regex.Pattern;
import luoshi.syntax.VerbPhrase.Form;

/** The base of English verb forms that no table knows. */
final class EnglishLemma {

  /** Stems that English does not write without a final e. */
  private static final Pattern SILENT_E =
      Pattern.compile(
          "(?:[^aeiou][lr]|[cvuz]|[aeiou]s|[^aeiou]at|rg|dg|[^aeiou][iaou][kmnpt])$(?<![rlnw]{2}|[aeiou]{2}[ktmnp])");

  private EnglishLemma() {}

  /** The base of a form that no table knows, as near as spelling tells. */
  static String of(String word, Form form) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (EnglishWords.BE.contains(lower)) {
      return "be";
    }
    if (EnglishWords.HAVE.contains(lower)) {
      return "have";
    }
    return switch (form) {
      case ING -> stem(lower, "ing");
      case PAST -> stem(lower, "ed");
      case THIRD ->
          lower.endsWith("ies")
              ? lower.substring(0, lower.length() - 3) + "y"
              : stripped(lower, "s");
      case BASE -> lower;
    };
  }

  static String stem(String word, String ending) {
    String stem = stripped(word, ending);
    if (stem.equals(word)) {
      return word;
    }
    int n = stem.length();
    if (n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0) {
      return stem.substring(0, n - 1);
    }
    if (stem.endsWith("i")) {
      return stem.substring(0, n - 1) + "y";
    }
    return SILENT_E.matcher(stem).find() ? stem + "e" : stem;
  }

  static String stripped(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
