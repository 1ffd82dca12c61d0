package luoshi.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The regular inflections of English verbs. Irregular ones are listed in the lexicon with their
 * forms.
 */
public final class Inflection {

  private static final Pattern DOUBLES = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");

  /** Verbs of two syllables with the stress on the last. */
  private static final Pattern STRESSED_LAST =
      Pattern.compile(
          "(?:ad|com|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|control|equip");

  private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

  private Inflection() {}

  /** The forms of a verb by their spelling: base, third, ing, past. */
  public static Map<String, String> of(String verb) {
    int space = verb.indexOf(' ');
    String head = space < 0 ? verb : verb.substring(0, space);
    String tail = space < 0 ? "" : verb.substring(space);
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put(third(head) + tail, "third");
    forms.put(ing(head) + tail, "ing");
    forms.put(past(head) + tail, "past");
    forms.put(verb, "base");
    return forms;
  }

  private static String third(String verb) {
    if (CONSONANT_Y.matcher(verb).matches()) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + (SIBILANT.matcher(verb).matches() ? "es" : "s");
  }

  private static String ing(String verb) {
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubled(verb) + "ing";
  }

  private static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (CONSONANT_Y.matcher(verb).matches()) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  private static String doubled(String verb) {
    boolean doubles = DOUBLES.matcher(verb).matches() || STRESSED_LAST.matcher(verb).matches();
    return doubles ? verb + verb.charAt(verb.length() - 1) : verb;
  }
}
