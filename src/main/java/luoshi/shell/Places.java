package luoshi.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie: in a checkout within its folder, for an installed luoshi in the user's folders,
 * after the XDG base directories.
 *
 * @param home the folder of the checkout or of the installation
 * @param environment environment variables
 */
record Places(Path home, Map<String, String> environment) {

  private static final String NAME = "luoshi";

  /** The rules that came with luoshi. */
  Path rules() {
    return home.resolve("rules");
  }

  /** The ledger and reports, where nobody names another folder. */
  Path data() {
    return isCheckout() ? home.resolve("data") : user("XDG_DATA_HOME", ".local", "share");
  }

  /** Compiled rules, which can be made again. */
  Path cache() {
    return isCheckout()
        ? home.resolve(".luoshi").resolve("rules")
        : user("XDG_CACHE_HOME", ".cache").resolve("rules");
  }

  /** What lasts from session to session. */
  Path state() {
    return user("XDG_STATE_HOME", ".local", "state");
  }

  /** The user's file of settings, which need not be there. */
  Path configuration() {
    return user("XDG_CONFIG_HOME", ".config").resolve("config.yaml");
  }

  private boolean isCheckout() {
    return Files.exists(home.resolve("pom.xml"));
  }

  private Path user(String variable, String... usual) {
    String set = environment.getOrDefault(variable, "");
    String user = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
    return (set.isEmpty() ? Path.of(user, usual) : Path.of(set)).resolve(NAME);
  }
}
