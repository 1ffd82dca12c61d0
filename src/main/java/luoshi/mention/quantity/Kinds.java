package luoshi.mention.quantity;

import java.nio.file.Path;
import java.util.List;
import luoshi.lexicon.TableRow;
import luoshi.mention.QuantityMention.Kind;
import org.jspecify.annotations.Nullable;

/** The table of contexts in which a figure is no amount. */
final class Kinds {

  private record Row(Kind kind, Sided before, Sided after) {}

  private final List<Row> rows;

  Kinds(Path folder) {
    rows =
        TableRow.read(folder.resolve("kinds.csv")).stream()
            .map(
                row ->
                    new Row(
                        row.one("kind", Kind.class),
                        Sided.before(row.pattern("before")),
                        Sided.after(row.pattern("after"))))
            .toList();
  }

  /** What the table says that the figure between two places is, or null. */
  @Nullable Kind of(String text, int start, int end) {
    for (Row row : rows) {
      if (row.after.holds(text, 0, end) && row.before.holds(text, 0, start)) {
        return row.kind;
      }
    }
    return null;
  }
}
