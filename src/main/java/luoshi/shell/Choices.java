package luoshi.shell;

import java.util.Map;

/**
 * Where a setting comes from: an option, else the environment, else a file of settings, else what
 * is usual.
 *
 * @param options options by long name
 * @param environment environment variables
 * @param files files of settings
 */
record Choices(Map<String, String> options, Map<String, String> environment, Configuration files) {

  private static final Map<String, String> VARIABLES =
      Map.of(
          "data", "LUOSHI_DATA",
          "db", "LUOSHI_DB",
          "rules", "LUOSHI_RULES",
          "today", "LUOSHI_TODAY",
          "lang", "LUOSHI_LANG",
          "as", "LUOSHI_USER",
          "pager", "LUOSHI_PAGER");

  /**
   * A setting.
   *
   * @param value what holds
   * @param from the option, the variable or the file that says so; empty where it is what is usual
   */
  record Choice(String value, String from) {}

  /** What holds under a name. An empty option or variable counts as not given. */
  Choice choice(String name, String usual) {
    String option = options.getOrDefault(name, "");
    if (!option.isEmpty()) {
      return new Choice(option, "--" + name);
    }
    String variable = VARIABLES.getOrDefault(name, "");
    String set = environment.getOrDefault(variable, "");
    if (!set.isEmpty()) {
      return new Choice(set, variable);
    }
    return files
        .naming(name)
        .map(file -> new Choice(file.values().getOrDefault(name, ""), file.file().toString()))
        .filter(choice -> !choice.value().isEmpty())
        .orElse(new Choice(usual, ""));
  }

  String get(String name, String usual) {
    return choice(name, usual).value();
  }
}
