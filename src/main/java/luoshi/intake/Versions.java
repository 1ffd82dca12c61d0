package luoshi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of each commitment on which a returned sheet rests: pairs {@code version:ID | number},
 * or columns under the headings {@code id} and {@code version}.
 */
final class Versions {

  private static final String PREFIX = "version:";

  private final Map<String, Long> versions = new HashMap<>();

  Versions(List<Sheet> sheets) {
    sheets.forEach(this::read);
  }

  @Nullable Long of(String id) {
    return versions.get(id);
  }

  private void read(Sheet sheet) {
    int id = -1;
    int version = -1;
    for (Line line : sheet.lines()) {
      if (line.cell(0).startsWith(PREFIX)) {
        put(line.cell(0).substring(PREFIX.length()), line.cell(1));
      }
      if (line.cells().contains("id") && line.cells().contains("version")) {
        id = line.cells().indexOf("id");
        version = line.cells().indexOf("version");
      } else if (id >= 0) {
        put(line.cell(id), line.cell(version));
      }
    }
  }

  /** A number that somebody has spoilt is no number: its row is refused for having none. */
  private void put(String id, String number) {
    if (number.matches("\\d{1,18}")) {
      versions.put(id.strip(), Long.valueOf(number));
    }
  }
}
