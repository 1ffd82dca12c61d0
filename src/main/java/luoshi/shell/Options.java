package luoshi.shell;

import java.util.List;
import java.util.Objects;
import org.springframework.shell.core.command.CommandOption;

/** Makes options, and holds those that every command takes. */
final class Options {

  /** Understood before and after every command. */
  static final List<CommandOption> GLOBAL =
      List.of(
          value("data"),
          value("db"),
          value("rules"),
          value("today"),
          value("lang"),
          value("as"),
          value("format"),
          value("columns"),
          value("color"),
          flag("no-pager"),
          flag("debug"),
          flag("version", 'V'),
          flag("help", 'h'));

  private Options() {}

  /** An option with a value: {@code --name value} or {@code --name=value}. */
  static CommandOption value(String name) {
    return CommandOption.with().longName(name).type(String.class).build();
  }

  /** An option with a value and a short name: {@code -n value}. */
  static CommandOption value(String name, char letter) {
    return CommandOption.with().longName(name).shortName(letter).type(String.class).build();
  }

  /** An option without a value. */
  static CommandOption flag(String name) {
    return CommandOption.with().longName(name).type(boolean.class).build();
  }

  private static CommandOption flag(String name, char letter) {
    return CommandOption.with().longName(name).shortName(letter).type(boolean.class).build();
  }

  static boolean isFlag(CommandOption option) {
    return option.type() == boolean.class;
  }

  /** The long name, which every option of luoshi has. */
  static String name(CommandOption option) {
    return Objects.requireNonNull(option.longName());
  }

  /** Whether a word is this option: {@code --name}, or its letter. */
  static boolean isWritten(CommandOption option, String word) {
    return word.equals("--" + name(option))
        || (option.shortName() != ' ' && word.equals("-" + option.shortName()));
  }

  static CommandOption withValue(CommandOption option, String value) {
    return CommandOption.with().longName(name(option)).type(option.type()).value(value).build();
  }

  /** How many: the value of an option, or what holds where it was not given. */
  static int count(Call call, String name, int usual) {
    String value = call.option(name);
    try {
      return value == null ? usual : Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw new UsageError("update.number", value);
    }
  }

  /** The value of an option that the command cannot do without. */
  static String required(Call call, String name) {
    String value = call.option(name);
    if (value == null) {
      throw new UsageError(
          "usage.missing", call.context().parsedInput().commandName(), "--" + name);
    }
    return value;
  }
}
