package luoshi.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Turns Drools' messages into errors with file, line, rule and mend. Drools often knows no line:
 * the rule is then searched.
 */
final class CompileErrors {

  private static final Pattern QUOTED = Pattern.compile("['\"`]([A-Za-z_$][\\w$.-]*)['\"`]");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:property|field|symbol|Unable to (?:find|parse|resolve))\\D*?([A-Za-z_]\\w*)");

  private final RuleSources sources;

  CompileErrors(RuleSources sources) {
    this.sources = sources;
  }

  RuleError reworded(List<Message> messages) {
    Message message =
        messages.stream().filter(m -> m.getLine() > 0).findFirst().orElse(messages.get(0));
    String text = message.getText().strip();
    Rule rule = ruleIn(text);
    Path file = rule != null ? rule.file() : fileOf(message);
    int line = message.getLine() > 0 ? message.getLine() : line(rule, file, text);
    String where = rule == null ? "" : "rule " + rule.name() + ": ";
    return new RuleError(file, line, where + text.lines().findFirst().orElse(text), mend(text));
  }

  private @org.jspecify.annotations.Nullable Rule ruleIn(String text) {
    return sources.rules().stream()
        .filter(rule -> text.contains(rule.name()))
        .findFirst()
        .orElse(null);
  }

  private Path fileOf(Message message) {
    String path = message.getPath() == null ? "" : message.getPath();
    return sources.drl().keySet().stream()
        .filter(file -> path.endsWith(Compiler.resource(sources.folder(), file)))
        .findFirst()
        .orElse(sources.folder());
  }

  private int line(@org.jspecify.annotations.Nullable Rule rule, Path file, String text) {
    String body = rule != null ? rule.source() : sources.drl().getOrDefault(file, "");
    int first = rule == null ? 1 : rule.line();
    for (Pattern pattern : List.of(QUOTED, FIELD)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int at = body.indexOf(matcher.group(1));
        if (at >= 0 && (rule == null || !matcher.group(1).equals(rule.name()))) {
          return first + (int) body.substring(0, at).chars().filter(c -> c == '\n').count();
        }
      }
    }
    return first;
  }

  private static String mend(String text) {
    if (text.contains("Unable to find")
        || text.contains("property")
        || text.contains("field")
        || text.contains("symbol")) {
      return "Use a field of the fact; rules/README.md lists facts and fields.";
    }
    return "Compare the rule with the example in rules/README.md; a bracket, comma or quotation mark may be missing.";
  }
}
