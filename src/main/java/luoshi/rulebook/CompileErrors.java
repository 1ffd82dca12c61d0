package luoshi.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/**
 * Turns Drools' messages into errors with file, line, rule and mend. Drools gives the rule's line
 * at best: the words are then searched.
 */
final class CompileErrors {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:expression|property|field|symbol|class|method|resolve|ObjectType)[:\\s'\"`]+(?:\\w+\\.)*([A-Za-z_]\\w*)|['\"`]([A-Za-z_]\\w*)['\"`]");

  private final RuleSources sources;

  CompileErrors(RuleSources sources) {
    this.sources = sources;
  }

  RuleError reworded(List<Message> messages) {
    Message message =
        messages.stream().filter(m -> m.getLine() > 0).findFirst().orElse(messages.get(0));
    String text = message.getText().strip();
    Path file = fileOf(message);
    Rule rule = ruleOf(text, file, message.getLine());
    String where = rule == null ? "" : "rule " + rule.name() + ": ";
    Path place = rule == null ? file : rule.file();
    return new RuleError(
        place,
        line(rule, text, message.getLine()),
        where + text.lines().findFirst().orElse(text),
        mend(text));
  }

  /** The rule that the message names, else the last one that begins at or before its line. */
  private @Nullable Rule ruleOf(String text, Path file, int line) {
    Rule before = null;
    for (Rule rule : sources.rules()) {
      if (text.contains(rule.name())) {
        return rule;
      }
      if (rule.file().equals(file) && rule.line() <= line) {
        before = rule;
      }
    }
    return before == null ? holder(text, file) : before;
  }

  /**
   * Without name and line: the first rule of the file whose conditions hold a word of the message.
   */
  private @Nullable Rule holder(String text, Path file) {
    List<String> words =
        WORD.matcher(text)
            .results()
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .toList();
    return sources.rules().stream()
        .filter(rule -> rule.file().equals(file))
        .filter(
            rule ->
                words.stream()
                    .anyMatch(
                        word -> rule.source().indexOf(word, rule.source().indexOf("\nwhen")) >= 0))
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

  /** The line of the rule that holds a word of the message, from its conditions on. */
  private static int line(@Nullable Rule rule, String text, int told) {
    if (rule == null) {
      return Math.max(1, told);
    }
    int conditions = Math.max(0, rule.source().indexOf("\nwhen"));
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      int at = rule.source().indexOf(word, conditions);
      if (at >= 0) {
        return rule.line()
            + (int) rule.source().substring(0, at).chars().filter(c -> c == '\n').count();
      }
    }
    return Math.max(rule.line(), told);
  }

  private static String mend(String text) {
    if (text.contains("Unable to")
        || text.contains("property")
        || text.contains("field")
        || text.contains("symbol")) {
      return "Use a fact and a field that exist; rules/README.md lists them.";
    }
    return "Compare the rule with the example in rules/README.md; a bracket, comma or quotation mark may be missing.";
  }
}
