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

  private static final List<Column<Rowlet>> COLUMNS =
      List.of(
          Column.shown("rule", Rowlet::rule),
          Column.shown("rank", Rowlet::rank),
          Column.shown("doc", Rowlet::doc),
          Column.more("file", row -> null));

  private static final List<Object> FORMULAS = List.of("=1+1", "+2", "-3", "@SUM(A1)", -4);

  private static final Column<Object> TEXT = Column.shown("text", row -> row);

  private static final List<List<String>> LONG =
      List.of(
          List.of(
              "a1b2c3d4e5", "The city will open twenty community canteens and repair four bridges"),
          List.of("f6g7h8j9k0", "市民政局要在年底前建成社区食堂二十座，并改造管网三十公里"));

  private static final List<Column<List<String>>> ID_AND_QUOTE =
      List.of(Column.shown("id", row -> row.get(0)), Column.shown("quote", row -> row.get(1)));

  private static final Column<String> LIGHT = Column.light(light -> light, light -> light);

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
  void aTextThatDoesNotFitTakesSeveralLines() {
    ShellDriver narrow = shell(60);
    narrow.run("long", "--color", "never");
    assertThat(narrow.out())
        .isEqualTo(
            """
            ID          Commitment
            a1b2c3d4e5  The city will open twenty community canteens and
                        repair four bridges
            f6g7h8j9k0  市民政局要在年底前建成社区食堂二十座，并改造管网
                        三十公里
            Showing 2 of 2
            """);
  }

  @Test
  void aTextThatWouldBeTooNarrowStandsBelowItsRowAndNothingIsCut() {
    ShellDriver narrow = shell(36);
    narrow.run("long", "--color", "never");
    assertThat(narrow.out())
        .isEqualTo(
            """
            ID
                Commitment
            a1b2c3d4e5
                The city will open twenty
                community canteens and repair
                four bridges
            f6g7h8j9k0
                市民政局要在年底前建成社区食堂二
                十座，并改造管网三十公里
            Showing 2 of 2
            """);
  }

  @Test
  void lightsAreColouredOnATerminalAndElsewhereWhenAskedFor() {
    shell.run("lights", "--format", "table");
    assertThat(shell.out()).contains("red").doesNotContain("\u001b");
    shell.run("lights", "--color", "always");
    assertThat(shell.out()).contains("\u001b[31mred\u001b[0m");
    ShellDriver terminal = shell(60);
    terminal.run("lights");
    assertThat(terminal.out()).contains("\u001b[31mred\u001b[0m");
    terminal.run("lights", "--color", "never");
    assertThat(terminal.out()).doesNotContain("\u001b");
    assertThat(terminal.run("lights", "--color", "pink")).isEqualTo(2);
    assertThat(terminal.err()).contains("auto, always, never");
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
    shell.register(new Listed<>(shell, "rows", COLUMNS, ROWS, 9));
    shell.register(new Listed<>(shell, "formulas", List.of(TEXT), FORMULAS, 5));
    shell.register(new Listed<>(shell, "long", ID_AND_QUOTE, LONG, 2));
    shell.register(new Listed<>(shell, "lights", List.of(LIGHT), List.of("red"), 1));
    return shell;
  }

  private record Rowlet(String rule, int rank, String doc) {}

  /** A command that lists rows. */
  private static final class Listed<T> extends ShellCommand {

    private final List<Column<T>> columns;
    private final List<T> rows;
    private final int total;

    Listed(ShellDriver shell, String name, List<Column<T>> columns, List<T> rows, int total) {
      super(shell.session(), name, "");
      this.columns = columns;
      this.rows = rows;
      this.total = total;
    }

    @Override
    void run(Call call) throws IOException {
      new Listing<>(call, columns).print(rows, total);
    }
  }
}
