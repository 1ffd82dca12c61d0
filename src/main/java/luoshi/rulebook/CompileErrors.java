package luoshi.rulebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.message.FileFault;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/**
 * Turns Drools' messages into errors with file, line, rule and mend. Drools often knows neither
 * line nor rule: the rules are then compiled one by one, and the failing one is searched for what
 * the message quotes.
 */
final class CompileErrors {

  /** What a message quotes from the rule. */
  private static final List<Pattern> QUOTES =
      List.of(
          Pattern.compile("expression:? (.+?):?$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
          Pattern.compile("Unknown field (\\w+)"),
          Pattern.compile("Unable to find class: (\\w+)"),
          Pattern.compile("For input string: (\".*\")"),
          Pattern.compile("(\\S+) cannot be resolved"));

  private static final Pattern IN_THEN = Pattern.compile("is not visible|^The method ");

  private final RuleSources sources;
  private final Mends mends;

  CompileErrors(RuleSources sources) {
    this.sources = sources;
    this.mends = new Mends(sources);
  }

  FileFault reworded(List<Message> messages) {
    sources.drl().forEach(ImportCheck::check);
    for (Message message : messages) {
      for (Rule rule : sources.rules()) {
        if (stands(message, rule)) {
          return error(rule, message.getLine(), message.getText());
        }
      }
    }
    return blame(messages.get(0).getText());
  }

  /** For what the compiler throws instead of reporting. */
  FileFault reworded(IllegalArgumentException thrown) {
    return blame(String.valueOf(thrown.getMessage()));
  }

  private boolean stands(Message message, Rule rule) {
    String path = message.getPath() == null ? "" : message.getPath();
    int last = rule.lineAt(rule.source().length());
    return path.endsWith(sources.resource(rule.file()))
        && message.getLine() >= rule.line()
        && message.getLine() <= last;
  }

  private FileFault blame(String heard) {
    for (Rule rule : sources.rules()) {
      String text = alone(rule);
      if (text != null) {
        return error(rule, 0, text);
      }
    }
    return new FileFault("rule.compile-any", sources.folder(), 1, first(heard), Mends.COMPARE);
  }

  /** What the compiler says of one rule under the head of its file, or null. */
  private @Nullable String alone(Rule rule) {
    try {
      List<Message> errors =
          Compiler.errors(sources.resource(rule.file()), head(rule) + Compiler.named(rule));
      return errors.isEmpty() ? null : errors.get(0).getText();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private String head(Rule rule) {
    String text = sources.drl().getOrDefault(rule.file(), "");
    return text.substring(0, text.indexOf("\nrule ") + 1);
  }

  private FileFault error(Rule rule, int known, String message) {
    int at = at(rule, message);
    int line = known > 0 || at < 0 ? Math.max(known, rule.line()) : rule.lineAt(at);
    return rule.fault("rule.compile", line, first(message), mends.mend(rule, at, message));
  }

  /** Where in the rule the fault stands, or -1. */
  private static int at(Rule rule, String message) {
    if (IN_THEN.matcher(message).find()) {
      return rule.source().indexOf("conclude.that");
    }
    return QUOTES.stream()
        .map(pattern -> pattern.matcher(message))
        .filter(Matcher::find)
        .mapToInt(quote -> index(rule.source(), quote.group(1).strip()))
        .findFirst()
        .orElse(-1);
  }

  /**
   * Where the quoted words stand in the conditions or after them, as whole words; Drools quotes
   * with its own spacing.
   */
  private static int index(String text, String quoted) {
    String spaced = Pattern.quote(quoted).replace(" ", "\\E\\s*\\Q");
    Matcher matcher = Pattern.compile("(?<![\\w$])" + spaced + "(?!\\w)").matcher(text);
    return matcher.find(Math.max(0, text.indexOf("\nwhen"))) ? matcher.start() : -1;
  }

  private static String first(String message) {
    return message.strip().lines().findFirst().orElse(message);
  }
}
