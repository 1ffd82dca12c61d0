package luoshi.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One row of a sheet that came back. */
record FilledIn(Sheet sheet, ReturnedHeader header, Line line) {

  /** What stands in the column of a message key, empty where nothing does. */
  String cell(String key) {
    return header.text(line, key);
  }

  Place place(String key) {
    return sheet.place(line, header.column(key));
  }

  /** The first filled cell of what a unit fills in. */
  Place first() {
    return ReturnedHeader.FILLED.stream()
        .filter(key -> !cell(key).isEmpty())
        .map(this::place)
        .findFirst()
        .orElseThrow();
  }

  /** The fields of a payload in one line. */
  static String told(Map<String, String> payload) {
    return new TreeMap<>(payload)
        .entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }
}
