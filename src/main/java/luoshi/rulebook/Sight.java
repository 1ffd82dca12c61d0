package luoshi.rulebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.rulebook.fact.Cue;

/**
 * What the rules of a stage can see: the facts that they import and the kinds of cue that they
 * name. Other facts need not be given to it, which is most of the cost of a firing.
 *
 * @param classes simple names of the facts imported
 * @param words every text in quotes
 */
record Sight(Set<String> classes, Set<String> words) {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]*\\.(\\w+|\\*);");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A test of kinds other than by equality; a stage that has one sees every cue. */
  private static final Pattern LOOSE = Pattern.compile("\\bCue\\([^)]*\\bkind (?!==|!=)\\w");

  private static final String ANY = "*";

  static Map<String, Sight> of(RuleSources sources) {
    Map<String, Sight> sights = new HashMap<>();
    sources
        .drl()
        .forEach(
            (file, text) -> {
              Sight sight =
                  sights.computeIfAbsent(
                      sources.stage(file), stage -> new Sight(new HashSet<>(), new HashSet<>()));
              sight.read(text);
            });
    return sights;
  }

  private void read(String text) {
    Matcher imported = IMPORT.matcher(text);
    while (imported.find()) {
      classes.add(imported.group(1));
    }
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      words.add(quoted.group(1));
    }
    if (LOOSE.matcher(text).find() || text.contains("kind !=")) {
      words.add(ANY);
    }
  }

  boolean sees(Object fact) {
    return (classes.contains(ANY) || classes.contains(fact.getClass().getSimpleName()))
        && !(fact instanceof Cue cue && !words.contains(cue.kind()) && !words.contains(ANY));
  }
}
