package luoshi.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import luoshi.ledger.Database;
import org.jspecify.annotations.Nullable;

/**
 * How one command is to be run: from options, else from the environment, else by default.
 *
 * @param data folder of the ledger and reports
 * @param database where the ledger lies
 * @param rules folder of the rules
 * @param cache folder of compiled rules
 * @param today the day on which the command runs
 * @param language {@code zh} or {@code en}
 * @param actor who is recorded as having done it
 * @param format table, csv, json or what else a command offers; null where none was asked for
 * @param columns the columns asked for, or null
 * @param colour whether results are coloured: always, never, or auto for on a terminal alone
 * @param debug whether a failure prints its trace
 */
record Settings(
    Path data,
    Database database,
    Path rules,
    Path cache,
    LocalDate today,
    String language,
    String actor,
    @Nullable String format,
    @Nullable String columns,
    String colour,
    boolean debug) {

  private static final List<String> COLOURS = List.of("auto", "always", "never");

  /**
   * Reads the settings.
   *
   * @param options options by long name
   * @param environment environment variables
   * @param home the project's folder, which holds the default data and rules
   * @param clock the day where none is given
   * @throws UsageError where an option or a variable makes no sense
   */
  static Settings of(
      Map<String, String> options,
      Map<String, String> environment,
      Path home,
      Supplier<LocalDate> clock) {
    Source source = new Source(options, environment);
    Path data = Path.of(source.get("data", "LUOSHI_DATA", home.resolve("data").toString()));
    return new Settings(
        data,
        database(source, data),
        Path.of(source.get("rules", "LUOSHI_RULES", home.resolve("rules").toString())),
        home.resolve(".luoshi").resolve("rules"),
        day(source.get("today", "LUOSHI_TODAY", ""), clock),
        checkedLanguage(options, environment),
        source.get("as", "LUOSHI_USER", System.getProperty("user.name", "")),
        options.get("format"),
        options.get("columns"),
        colour(options, environment),
        options.containsKey("debug"));
  }

  /** User and password come from the environment alone: a command line is read by everybody. */
  private static Database database(Source source, Path data) {
    String url = source.get("db", "LUOSHI_DB", "");
    if (url.isEmpty()) {
      return Database.in(data);
    }
    Map<String, String> environment = source.environment();
    return Database.at(
        url,
        environment.getOrDefault("LUOSHI_DB_USER", ""),
        environment.getOrDefault("LUOSHI_DB_PASSWORD", ""));
  }

  private static LocalDate day(String text, Supplier<LocalDate> clock) {
    try {
      return text.isEmpty() ? clock.get() : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageError("usage.date", text);
    }
  }

  /** The language of messages, known even where another setting is wrong. */
  static String languageOf(Map<String, String> options, Map<String, String> environment) {
    String name = new Source(options, environment).get("lang", "LUOSHI_LANG", "en");
    return name.startsWith("zh") ? "zh" : "en";
  }

  private static String checkedLanguage(
      Map<String, String> options, Map<String, String> environment) {
    String asked = options.getOrDefault("lang", "en");
    // A site can be asked for in both; messages are in the first.
    if (!asked.matches("(zh|en)(,(zh|en))?")) {
      throw new UsageError("usage.lang", asked);
    }
    return languageOf(options, environment);
  }

  /** {@code NO_COLOR}, whatever it holds, turns colours off where no option asks for them. */
  private static String colour(Map<String, String> options, Map<String, String> environment) {
    boolean none = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    String asked = options.getOrDefault("color", none ? "never" : "auto");
    if (!COLOURS.contains(asked)) {
      throw new UsageError("usage.among", "--color", asked, String.join(", ", COLOURS));
    }
    return asked;
  }

  private record Source(Map<String, String> options, Map<String, String> environment) {

    /** An empty option or variable counts as not given. */
    String get(String option, String variable, String otherwise) {
      String value = options.getOrDefault(option, environment.getOrDefault(variable, ""));
      return value.isEmpty() ? otherwise : value;
    }
  }
}
