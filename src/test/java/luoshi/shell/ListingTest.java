package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How rows are printed. */
class ListingTest {

  private static final List<Rowlet> ROWS =
      List.of(
          new Rowlet("市发展改革委", 150, "新建充电桩，覆盖全部街道"),
          new Rowlet("HDB", 7, "builds \"flats\", soon"));

  private final ShellDriver shell = shell(0);

  @Test
  void chineseTakesTwoColumnsAndNumbersStandAtTheRight() {
    shell.run("rows");
    assertThat(shell.out())
        .isEqualTo(
            """
            Rule          Rank  Meaning
            市发展改革委   150  新建充电桩，覆盖全部街道
            HDB              7  builds "flats", soon
            Showing 2 of 9
            """);
  }

  @Test
  void tableFitsTheTerminalByCuttingItsWidestColumn() {
    ShellDriver narrow = shell(40);
    narrow.run("rows");
    assertThat(narrow.out().lines())
        .allMatch(line -> Width.of(line) <= 40 || line.contains("\u001b"));
    assertThat(narrow.out()).contains("新建充电桩，覆盖全…").contains("市发展改革委");
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    shell.run("rows", "--format", "csv");
    assertThat(shell.out())
        .isEqualTo(
            "rule,rank,doc\n市发展改革委,150,新建充电桩，覆盖全部街道\nHDB,7,\"builds \"\"flats\"\", soon\"\n");
  }

  @Test
  void cellsThatLookLikeFormulasAreTextInCsv() {
    shell.run("formulas", "--format", "csv");
    assertThat(shell.out()).isEqualTo("text\n'=1+1\n'+2\n'-3\n'@SUM(A1)\n-4\n");
  }

  @Test
  void jsonHasEveryColumnUnlessSomeAreChosen() {
    shell.run("rows", "--format", "json");
    assertThat(shell.out()).contains("\"file\" : null").contains("\"rank\" : 150");
    shell.run("rows", "--format", "json", "--columns", "rank");
    assertThat(shell.out()).doesNotContain("file");
  }

  @Test
  void columnsComeInTheOrderAskedFor() {
    shell.run("rows", "--format", "csv", "--columns", "rank,rule");
    assertThat(shell.out()).startsWith("rank,rule\n150,市发展改革委\n");
  }

  @Test
  void unknownColumnIsRefusedWithTheValidOnes() {
    assertThat(shell.run("rows", "--columns", "colour")).isEqualTo(2);
    assertThat(shell.err()).contains("choose from rule, rank, doc, file");
  }

  @Test
  void unknownFormatIsRefused() {
    assertThat(shell.run("rows", "--format", "xml")).isEqualTo(2);
  }

  @Test
  void textThatWouldSteerTheTerminalIsMadeHarmless() {
    assertThat(Width.plain("a\u001b[31mb\nc\u202Ed")).isEqualTo("a [31mb cd");
  }

  private static ShellDriver shell(int width) {
    ShellDriver shell = new ShellDriver(Path.of("nowhere"), width);
    shell.register(new Rows(shell.session()));
    shell.register(new Formulas(shell.session()));
    return shell;
  }

  private record Rowlet(String rule, int rank, String doc) {}

  private static final class Rows extends ShellCommand {

    private static final List<Column<Rowlet>> COLUMNS =
        List.of(
            Column.shown("rule", Rowlet::rule),
            Column.shown("rank", Rowlet::rank),
            Column.shown("doc", Rowlet::doc),
            Column.more("file", row -> null));

    Rows(Session session) {
      super(session, "rows", "");
    }

    @Override
    void run(Call call) throws IOException {
      new Listing<>(call, COLUMNS).print(ROWS, 9);
    }
  }

  private static final class Formulas extends ShellCommand {

    private static final List<Column<Object>> COLUMNS = List.of(Column.shown("text", row -> row));

    Formulas(Session session) {
      super(session, "formulas", "");
    }

    @Override
    void run(Call call) throws IOException {
      new Listing<>(call, COLUMNS).print(List.of("=1+1", "+2", "-3", "@SUM(A1)", -4), 5);
    }
  }
}
