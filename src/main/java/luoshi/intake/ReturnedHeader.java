package luoshi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The header of a sheet that came back: where each column stands, by the message key of its
 * heading.
 *
 * @param row number of the row
 * @param columns numbers of columns by key
 */
record ReturnedHeader(int row, Map<String, Integer> columns) {

  /** What units fill in. */
  static final List<String> FILLED =
      List.of(
          "new-delivery",
          "new-value",
          "new-date",
          "new-level",
          "new-url",
          "new-evidence",
          "new-note");

  private static final List<String> KEYS =
      Stream.concat(Stream.of("id", "lead"), FILLED.stream()).toList();
  private static final Map<String, String> HEADINGS = headings();

  /** The header of a sheet, or null where it has none. */
  static @Nullable ReturnedHeader of(Sheet sheet) {
    for (Line line : sheet.lines()) {
      Map<String, Integer> columns = new HashMap<>();
      for (int column = 0; column < line.cells().size(); column++) {
        String key = HEADINGS.get(Vocabulary.wholeKey(line.cell(column)));
        if (key != null) {
          columns.putIfAbsent(key, column);
        }
      }
      if (columns.containsKey("id") && FILLED.stream().anyMatch(columns::containsKey)) {
        return new ReturnedHeader(line.number(), columns);
      }
    }
    return null;
  }

  /** Whether a unit has written something in a row. */
  boolean isFilled(Line line) {
    return FILLED.stream().anyMatch(key -> !text(line, key).isEmpty());
  }

  String text(Line line, String key) {
    Integer column = columns.get(key);
    return column == null ? "" : line.cell(column);
  }

  int column(String key) {
    return columns.getOrDefault(key, 0);
  }

  private static Map<String, String> headings() {
    Map<String, String> headings = new HashMap<>();
    for (String language : List.of("zh", "en")) {
      Messages messages = Messages.in(language);
      for (String key : KEYS) {
        if (messages.has("sheet." + key)) {
          headings.put(Vocabulary.wholeKey(messages.text("sheet." + key)), key);
        }
      }
    }
    return headings;
  }
}
