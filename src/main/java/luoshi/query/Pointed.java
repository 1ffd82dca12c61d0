package luoshi.query;

import java.util.ArrayList;
import java.util.List;
import luoshi.message.Fault;

/** A query on one line, with a mark under the word that cannot be understood. */
final class Pointed {

  private Pointed() {}

  /** The tokens as they could be written on one line. */
  static String text(List<String> tokens) {
    return String.join(
        " ", tokens.stream().map(t -> t.contains(" ") ? "\"" + t + "\"" : t).toList());
  }

  /** A fault whose first placeholder stands for the query, with a mark under one token. */
  static Fault fault(String key, List<String> tokens, int at, Object... arguments) {
    String before = text(tokens.subList(0, at));
    String line = text(tokens);
    int from = before.isEmpty() ? 0 : before.length() + 1;
    String caret =
        " ".repeat(width(line.substring(0, from)))
            + "^"
                .repeat(
                    width(line.substring(from, from + text(tokens.subList(at, at + 1)).length())));
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(0, line + "\n  " + caret);
    return new Fault(key, all.toArray());
  }

  /** Columns on a terminal, where Chinese characters take two. */
  private static int width(String text) {
    return (int) text.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
  }
}
