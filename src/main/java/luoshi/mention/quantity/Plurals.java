package luoshi.mention.quantity;

import java.util.Locale;
import java.util.Map;

/** The singular of English nouns. */
final class Plurals {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("persons", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("personnel", "personnel"),
          Map.entry("staff", "staff"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("lives", "life"),
          Map.entry("halves", "half"),
          Map.entry("criteria", "criterion"),
          Map.entry("buses", "bus"),
          Map.entry("premises", "premises"),
          Map.entry("movies", "movie"));

  private Plurals() {}

  static String singular(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(?:sses|shes|ches|xes|zes)")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.endsWith("s") && !word.matches(".*(?:ss|us|is)");
    return plural && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
  }
}
