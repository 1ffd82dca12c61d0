package luoshi.mention;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import luoshi.lexicon.TableRow;
import luoshi.mention.QuantityMention.Kind;
import luoshi.message.Text;

/**
 * Runs the examples that rows of the quantity tables carry: what a row does with its {@code yes},
 * and leaves alone in its {@code no}.
 */
public final class QuantityExamples {

  private final Path folder;
  private final QuantityFinder finder;

  /**
   * Examples of the tables of a rules folder.
   *
   * @param rules the folder
   */
  public QuantityExamples(Path rules) {
    folder = rules.resolve("lexicon").resolve("quantity");
    finder = new QuantityFinder(rules);
  }

  /** The tables whose rows carry examples. */
  public List<Path> tables() {
    return List.of("comparators.csv", "kinds.csv", "figures.csv").stream()
        .map(folder::resolve)
        .toList();
  }

  /** What is wrong with the examples of a table, with line numbers; nothing where all hold. */
  public List<Text> failures(Path table) {
    List<Text> failures = new ArrayList<>();
    for (TableRow row : TableRow.read(table)) {
      Predicate<String> holds =
          switch (table.getFileName().toString()) {
            case "comparators.csv" -> text -> bounds(row, text);
            case "kinds.csv" -> text -> isKind(row, text);
            default -> text -> isFigure(row, text);
          };
      if (!holds.test(row.cell("yes"))) {
        failures.add(new Text("example.row-yes", row, row.cell("yes")));
      }
      if (holds.test(row.cell("no"))) {
        failures.add(new Text("example.row-no", row, row.cell("no")));
      }
    }
    return failures;
  }

  private boolean bounds(TableRow row, String text) {
    return finder.find(text, List.of()).stream()
        .filter(mention -> mention.kind() == Kind.AMOUNT)
        .findFirst()
        .filter(mention -> mention.comparator().equals(row.cell("comparator")))
        .isPresent();
  }

  private boolean isKind(TableRow row, String text) {
    return finder.find(text, List.of()).stream()
        .findFirst()
        .filter(mention -> mention.kind() == row.one("kind", Kind.class))
        .isPresent();
  }

  private boolean isFigure(TableRow row, String text) {
    BigDecimal value = row.number("value");
    return finder.find(text, List.of()).stream()
        .filter(mention -> mention.kind() == Kind.AMOUNT)
        .anyMatch(
            mention ->
                mention.value() != null
                    && mention.value().compareTo(value) == 0
                    && row.cell("unit").equals(mention.unit()));
  }
}
