package luoshi.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.lexicon.TableRow;
import luoshi.message.FileFault;
import luoshi.message.Messages;
import luoshi.message.Text;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the tables says what it does with an example; a broken row is told with its line. */
class TablesTest {

  private static final TableExamples EXAMPLES = new TableExamples(Path.of("rules"));

  @TempDir private Path rules;

  @BeforeEach
  void aCopyOfTheRules() throws IOException {
    FileUtils.copyDirectory(Path.of("rules/lexicon").toFile(), rules.resolve("lexicon").toFile());
  }

  static List<Path> tables() {
    return EXAMPLES.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHoldsForItsExamples(Path table) {
    assertThat(EXAMPLES.failures(table)).isEmpty();
  }

  @Test
  void aRowThatDoesNotDoWhatItSaysIsNamedByItsLine() throws IOException {
    Path kinds = rules.resolve("lexicon/quantity/kinds.csv");
    add(kinds, "NAME,\"\",盏灯笼,挂起7盏路灯,挂起7盏灯笼");
    int line = Files.readAllLines(kinds).size();
    assertThat(new TableExamples(rules).failures(kinds))
        .map(Text::toString)
        .containsExactly(
            kinds + ":" + line + ": does not hold for: 挂起7盏路灯",
            kinds + ":" + line + ": should not hold for: 挂起7盏灯笼");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "quantity/kinds.csv;     WORD,a,b,yes,no;     column kind cannot be \"WORD\"",
        "quantity/kinds.csv;     NAME,[a,b,yes,no;    column before cannot be \"[a\"",
        "quantity/kinds.csv;     NAME,a;              the row has 2 cells, the table 5 columns",
        "quantity/units.csv;     physical,km,x,km;    column factor cannot be \"x\"",
        "time/years.csv;         FY,April,0,;         column first_month cannot be \"April\"",
        "time/names.csv;         立夏节,X,05-45,05-45,,,; column first cannot be \"05-45\""
      })
  void aCellThatCannotBeReadIsToldWithFileLineAndColumn(String file, String row, String what)
      throws IOException {
    Path table = rules.resolve("lexicon").resolve(file);
    add(table, row);
    int line = Files.readAllLines(table).size();
    FileFault error =
        catchThrowableOfType(
            FileFault.class,
            () -> {
              new QuantityFinder(rules);
              new TimeFinder(rules);
            });
    assertThat(error).hasMessageContaining(table + ":" + line + ": " + what);
    assertThat(error.text(Messages.in("en"))).contains("\n  ");
  }

  @Test
  void aTableThatIsMissingIsNamed() {
    Path none = rules.resolve("none.csv");
    FileFault error = catchThrowableOfType(FileFault.class, () -> TableRow.read(none));
    assertThat(error).hasMessageContaining(none + ":1: the table cannot be read");
  }

  private static void add(Path table, String row) throws IOException {
    String text = Files.readString(table);
    Files.writeString(table, text + (text.endsWith("\n") ? "" : "\n") + row + "\n");
  }
}
