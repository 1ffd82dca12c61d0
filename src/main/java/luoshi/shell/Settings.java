package luoshi.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import luoshi.ledger.Database;
import luoshi.shell.Choices.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How one command is to be run: from options, else from the environment, else from files, else by
 * default.
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
 * @param usualColumns the columns of {@code list} that a file of settings names, or null
 * @param colour whether results are coloured: always, never, or auto for on a terminal alone
 * @param pager the command that shows long output on a terminal, or empty
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
    @Nullable String usualColumns,
    String colour,
    String pager,
    boolean debug) {

  private static final List<String> COLOURS = List.of("auto", "always", "never");

  /**
   * Reads the settings.
   *
   * @param choices where they come from
   * @param places the folders of what nobody names
   * @param clock the day where none is given
   * @throws UsageError where an option, a variable or a file makes no sense
   */
  static Settings of(Choices choices, Places places, Supplier<LocalDate> clock) {
    Path data = Path.of(choices.get("data", places.data().toString()));
    Map<String, String> options = choices.options();
    return new Settings(
        data,
        database(choices, data),
        Path.of(choices.get("rules", places.rules().toString())),
        places.cache(),
        day(choices.get("today", ""), clock),
        checkedLanguage(choices),
        choices.get("as", System.getProperty("user.name", "")),
        options.get("format"),
        options.get("columns"),
        choices.files().naming("columns").map(f -> f.values().get("columns")).orElse(null),
        colour(choices),
        pager(choices),
        options.containsKey("debug"));
  }

  /** User and password come from the environment alone: a command line is read by everybody. */
  private static Database database(Choices choices, Path data) {
    String url = choices.get("db", "");
    if (url.isEmpty()) {
      return Database.in(data);
    }
    Map<String, String> environment = choices.environment();
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
  static String languageOf(Choices choices) {
    return language(choices).value().startsWith("zh") ? "zh" : "en";
  }

  /** The language asked for; failing that, the one of the locale. */
  static Choice language(Choices choices) {
    return choices.choice("lang", choices.environment().getOrDefault("LUOSHI_LOCALE", "en"));
  }

  private static String checkedLanguage(Choices choices) {
    String asked = choices.options().getOrDefault("lang", "en");
    // A site can be asked for in both; messages are in the first.
    if (!asked.matches("(zh|en)(,(zh|en))?")) {
      throw new UsageError("usage.lang", asked);
    }
    return languageOf(choices);
  }

  /** {@code NO_COLOR}, whatever it holds, turns colours off where no option asks for them. */
  private static String colour(Choices choices) {
    boolean none = !choices.environment().getOrDefault("NO_COLOR", "").isEmpty();
    String asked =
        none
            ? choices.options().getOrDefault("color", "never")
            : choices.get("color", COLOURS.get(0));
    if (!COLOURS.contains(asked)) {
      throw new UsageError("usage.among", "--color", asked, String.join(", ", COLOURS));
    }
    return asked;
  }

  /** The program that shows long output; none where it is not wanted. */
  private static String pager(Choices choices) {
    String usual = choices.environment().getOrDefault("PAGER", "less");
    return choices.options().containsKey("no-pager") ? "" : choices.get("pager", usual);
  }
}
