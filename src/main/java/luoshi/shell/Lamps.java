package luoshi.shell;

import java.util.Map;

/** The colours of lights on a terminal. */
final class Lamps {

  private static final Map<String, String> CODES =
      Map.of("red", "31", "yellow", "33", "blue", "34", "green", "32", "grey", "90");

  private Lamps() {}

  /** The code (SGR) of a light's colour; empty for any other word. */
  static String code(String word) {
    return CODES.getOrDefault(word, "");
  }
}
