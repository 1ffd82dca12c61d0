package luoshi.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.message.FileFault;

/**
 * Reads the rules of a DRL file with their annotations and line numbers; the conditions are left to
 * Drools. What Drools would pass over in silence is refused here: a rule in another package, a
 * second statement, a heading that is not quite one.
 */
final class RuleParser {

  private static final Pattern RULE = Pattern.compile("(?m)^rule +\"([^\"\\n]+)\" *$");
  private static final Pattern END = Pattern.compile("(?m)^end\\b.*$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package +([\\w.]+)");
  private static final Pattern HEADER =
      Pattern.compile("(?:package|import|global) .*|//.*|/\\*.*\\*/|");
  private static final Pattern NAME = Pattern.compile("(?:zh|en|any)(?:-[a-z0-9]+)+");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?m)^\\s*(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active)\\b");
  private static final Pattern THEN =
      Pattern.compile("(?ms)^then\\s+conclude\\.that\\((?:[^;\"]|\"[^\"\\n]*\")*\\);\\s+^end");

  private final Path file;
  private final String stage;
  private final String text;

  RuleParser(Path file, String stage, String text) {
    this.file = file;
    this.stage = stage;
    this.text = text;
  }

  List<Rule> rules() {
    checkPackage();
    List<Rule> rules = new ArrayList<>();
    Matcher start = RULE.matcher(text);
    int from = 0;
    while (start.find(from)) {
      checkBetween(from, start.start());
      Matcher end = END.matcher(text);
      if (!end.find(start.end())) {
        throw error("rule.no-end", start.start(), start.group(1));
      }
      rules.add(rule(start.group(1), start.start(), text.substring(start.start(), end.end())));
      from = end.end();
    }
    checkBetween(from, text.length());
    return rules;
  }

  private void checkPackage() {
    Matcher matcher = PACKAGE.matcher(text);
    if (!matcher.find()) {
      throw error("rule.no-package", 0, stage);
    }
    if (!matcher.group(1).equals(stage)) {
      throw error("rule.package", matcher.start(), matcher.group(1), stage);
    }
  }

  /** Between rules stand package, imports, globals and comments; anything else would be lost. */
  private void checkBetween(int from, int to) {
    int at = from;
    for (String line : text.substring(from, to).split("\n", -1)) {
      if (!HEADER.matcher(line.strip()).matches()) {
        throw error("rule.outside", at, line.strip());
      }
      at += line.length() + 1;
    }
  }

  private Rule rule(String name, int at, String source) {
    if (!NAME.matcher(name).matches()) {
      throw error("rule.name", at, name);
    }
    Matcher forbidden = FORBIDDEN.matcher(source);
    if (forbidden.find()) {
      throw error("rule.forbidden", at + forbidden.start(1), name, forbidden.group(1));
    }
    if (!THEN.matcher(source).find()) {
      throw error("rule.conclusion", at + Math.max(0, source.indexOf("\nthen") + 1), name);
    }
    Annotations annotations = new Annotations(file, name, line(at), source);
    return new Rule(
        name,
        stage,
        file,
        line(at),
        String.join(" ", annotations.strings("doc")),
        annotations.number("rank"),
        annotations.strings("yes"),
        annotations.strings("no"),
        source);
  }

  private FileFault error(String key, int at, Object... arguments) {
    return new FileFault(key, file, line(at), arguments);
  }

  private int line(int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
