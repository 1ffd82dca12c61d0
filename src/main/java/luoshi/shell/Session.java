package luoshi.shell;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import luoshi.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;

/** What lasts from command to command: the environment, options of the start, opened services. */
final class Session implements AutoCloseable {

  private Screen screen;
  private final Map<String, String> environment;
  private final Places places;
  private final Supplier<LocalDate> clock;
  private final Map<String, String> lasting = new HashMap<>();
  private @Nullable Configuration files;
  private Choices choices;
  private Settings settings;
  private Messages messages;
  private @Nullable Workspace workspace;
  private @Nullable BufferedReader answers;

  /**
   * A session.
   *
   * @param environment environment variables
   * @param home the folder of the checkout or of the installation
   * @param clock today, where neither an option nor a variable says otherwise
   */
  Session(Screen screen, Map<String, String> environment, Path home, Supplier<LocalDate> clock) {
    this.screen = screen;
    this.environment = environment;
    this.places = new Places(home, environment);
    this.clock = clock;
    this.messages = Messages.in(Settings.languageOf(bare(Map.of())));
    this.choices = new Choices(Map.of(), Map.of(), Configuration.NONE);
    this.settings = Settings.of(choices, places, clock);
  }

  /** Takes up the options of one command, over those that last. */
  void begin(List<CommandOption> options) {
    Map<String, String> all = new HashMap<>(lasting);
    options.forEach(option -> all.put(Options.name(option), option.value()));
    messages = Messages.in(Settings.languageOf(bare(all)));
    choices = new Choices(all, environment, files());
    messages = Messages.in(Settings.languageOf(choices));
    settings = Settings.of(choices, places, clock);
    screen = screen.coloured(isColoured());
    if (workspace != null && !workspace.serves(settings)) {
      close();
      workspace = null;
    }
  }

  private boolean isColoured() {
    return settings.colour().equals("always")
        || settings.colour().equals("auto") && screen.isTerminal();
  }

  /** Takes up the language alone, in which words that cannot be parsed are told. */
  void speak(Optional<String> language) {
    Map<String, String> all = new HashMap<>(lasting);
    language.ifPresent(tag -> all.put("lang", tag));
    messages = Messages.in(Settings.languageOf(bare(all)));
  }

  /** Choices without files, which may be broken. */
  private Choices bare(Map<String, String> options) {
    return new Choices(options, environment, files == null ? Configuration.NONE : files);
  }

  private Configuration files() {
    if (files == null) {
      files = Configuration.read(places.configuration(), Path.of(""));
    }
    return files;
  }

  /** Where the settings of the command at hand come from. */
  Choices choices() {
    return choices;
  }

  Places places() {
    return places;
  }

  /** Closes what is open on the disk; the services go on. */
  @Override
  public void close() {
    if (workspace != null) {
      workspace.release();
    }
  }

  /** Keeps the options given to the interactive shell for all of its commands. */
  void keep(List<CommandOption> options) {
    options.forEach(option -> lasting.put(Options.name(option), option.value()));
  }

  /** Where the answers of dialogues come from. */
  Keys keys() {
    return answers == null ? Keys.ofProcess() : Keys.of(answers);
  }

  /** Takes the answers of dialogues from elsewhere. */
  void answer(BufferedReader other) {
    answers = other;
  }

  Settings settings() {
    return settings;
  }

  /** Services on the data and rules of the settings. */
  Workspace workspace() {
    if (workspace == null) {
      workspace = new Workspace(settings);
    }
    return workspace;
  }

  /** Sends further output elsewhere. */
  void show(Screen other) {
    screen = other;
  }

  Messages messages() {
    return messages;
  }

  Screen screen() {
    return screen;
  }
}
