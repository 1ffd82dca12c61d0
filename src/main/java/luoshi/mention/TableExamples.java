package luoshi.mention;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.lexicon.TableRow;
import luoshi.mention.QuantityMention.Kind;
import luoshi.message.Text;

/**
 * Runs the examples that rows of the tables for times and figures carry: what a row does with its
 * {@code yes}, and leaves alone in its {@code no}. Times are read as of 2025-02-05.
 */
public final class TableExamples {

  private static final LocalDate TODAY = LocalDate.of(2025, 2, 5);

  private final Path folder;
  private final QuantityFinder finder;
  private final TimeFinder times;

  /**
   * Examples of the tables of a rules folder.
   *
   * @param rules the folder
   */
  public TableExamples(Path rules) {
    folder = rules.resolve("lexicon");
    finder = new QuantityFinder(rules);
    times = new TimeFinder(rules);
  }

  /** The tables whose rows carry examples. */
  public List<Path> tables() {
    return Stream.of(
            "quantity/comparators.csv",
            "quantity/kinds.csv",
            "quantity/figures.csv",
            "time/names.csv")
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
            case "names.csv" -> text -> isTime(row, text);
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

  /** Behind an arrow stands the last day that is meant: 汛期前完成 => 2025-05-31. */
  private boolean isTime(TableRow row, String text) {
    String[] parts = text.split("=>");
    Pattern name = Pattern.compile(row.cell("name"), Pattern.CASE_INSENSITIVE);
    return times.find(parts[0].strip(), TODAY).stream()
        .filter(time -> name.matcher(time.text()).find())
        .anyMatch(
            time -> parts.length == 1 || parts[1].strip().equals(String.valueOf(time.last())));
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
