package luoshi.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import luoshi.message.FileFault;

/**
 * Finds imports of classes that do not exist, which Drools blames on the conditions that use them.
 */
final class ImportCheck {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+([\\w.]+\\w)\\s*;");
  private static final List<String> FACTS =
      List.of(
          "Clause",
          "Cue",
          "Figure",
          "Time",
          "Body",
          "Predicate",
          "Stem",
          "Source",
          "Scope",
          "Conclusion",
          "Row");

  private ImportCheck() {}

  static void check(Path file, String text) {
    for (MatchResult found : IMPORT.matcher(text).results().toList()) {
      String name = found.group(1);
      if (!exists(name)) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        throw new FileFault(
            "rule.import",
            file,
            1 + (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count(),
            name,
            Nearest.first(simple, FACTS));
      }
    }
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, ImportCheck.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
