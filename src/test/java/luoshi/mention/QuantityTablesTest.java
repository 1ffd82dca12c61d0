package luoshi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import luoshi.mention.QuantityMention.Kind;
import luoshi.mention.quantity.Rows;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the tables says what it does with an example, and what it leaves alone. */
class QuantityTablesTest {

  private static final Path FOLDER = Path.of("rules/lexicon/quantity");
  private static final QuantityFinder FINDER = new QuantityFinder(Path.of("rules"));

  static Stream<CSVRecord> comparators() {
    return Rows.read(FOLDER.resolve("comparators.csv")).stream();
  }

  static Stream<CSVRecord> kinds() {
    return Rows.read(FOLDER.resolve("kinds.csv")).stream();
  }

  static Stream<CSVRecord> figures() {
    return Rows.read(FOLDER.resolve("figures.csv")).stream();
  }

  @ParameterizedTest
  @MethodSource("comparators")
  void everyComparatorRowHoldsForItsExamples(CSVRecord row) {
    assertThat(first(row.get("yes"), true).comparator()).isEqualTo(row.get("comparator"));
    assertThat(first(row.get("no"), true).comparator()).isNotEqualTo(row.get("comparator"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindRowHoldsForItsExamples(CSVRecord row) {
    assertThat(first(row.get("yes"), false).kind()).isEqualTo(Kind.valueOf(row.get("kind")));
    assertThat(first(row.get("no"), false).kind()).isIn(Kind.AMOUNT, Kind.TIME);
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyFigureWithoutNumeralHoldsForItsExamples(CSVRecord row) {
    QuantityMention found = first(row.get("yes"), true);
    assertThat(found.value()).isEqualByComparingTo(new BigDecimal(row.get("value")));
    assertThat(found.unit()).isEqualTo(row.get("unit"));
    assertThat(FINDER.find(row.get("no"), List.of())).isEmpty();
  }

  private static QuantityMention first(String text, boolean amount) {
    List<QuantityMention> found = FINDER.find(text, List.of());
    return found.stream()
        .filter(mention -> !amount || mention.kind() == Kind.AMOUNT)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure in: " + text + " but " + found));
  }
}
