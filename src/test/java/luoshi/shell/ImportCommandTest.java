package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of imports: look first, then do, and say what happened. */
class ImportCommandTest {

  @TempDir Path folder;
  private ShellDriver shell;
  private Path table;

  @BeforeEach
  void open() throws IOException {
    shell = new ShellDriver(Path.of("").toAbsolutePath(), 0);
    table = folder.resolve("plan.csv");
    Files.writeString(table, "重点任务,牵头单位,完成时限\n建成12座口袋公园,区园林局,9月底前\n");
  }

  @Test
  void aDryRunShowsWhatWouldComeAndChangesNothing() {
    assertThat(run("import", table.toString(), "--dry-run")).isZero();
    assertThat(shell.out())
        .contains("TARGET = 12 park by 2025-09-30 lead 区园林局  建成12座口袋公园")
        .contains("would bring 1 commitments");
    run("list");
    assertThat(shell.out()).contains("0 of 0");
  }

  @Test
  void anImportIsListedInBothLanguagesAndRepeatedWithoutEffect() {
    assertThat(run("import", table.toString())).isZero();
    assertThat(shell.out()).contains("1 commitments and 0 log entries; 0 known already");
    assertThat(run("import", table.toString(), "--lang", "zh")).isZero();
    assertThat(shell.out()).contains("导入任务 0 项、日志 0 条；已有 1 项");
  }

  @Test
  void aFilledSheetWantsConsent() throws IOException {
    run("import", table.toString());
    run("list", "--format", "csv", "--columns", "id");
    String id = shell.out().lines().skip(1).findFirst().orElseThrow();
    Path sheet = filled(id);
    assertThat(run("import", sheet.toString())).isEqualTo(1);
    assertThat(shell.err()).contains("Add --yes");
    assertThat(run("import", sheet.toString(), "--yes", "--as", "wang")).isZero();
    run("history", id);
    assertThat(shell.out()).contains("wang").contains("in-progress");
  }

  @Test
  void theWorkbookThatAReportWritesComesBackFilledIn() throws IOException {
    run("import", table.toString());
    Path out = folder.resolve("units");
    assertThat(run("report", "--by", "owner", "-o", out.toString(), "--format", "xlsx")).isZero();
    Path file = out.resolve("区园林局.xlsx");
    fillUnder(file, "New progress", "in progress");
    fillUnder(file, "New value", "5座");
    assertThat(run("import", out.toString(), "--yes")).isZero();
    assertThat(shell.out()).contains("state in progress, value 5 (2025-01-15, 区园林局)");
    assertThat(run("import", out.toString(), "--yes")).isZero();
    assertThat(shell.out()).contains("0 log entries; 1 known already");
  }

  @Test
  void oneBadFileDoesNotHoldUpTheOthers() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), "colour,taste\nred,sweet\n");
    assertThat(run("import", bad.toString(), table.toString())).isEqualTo(1);
    assertThat(shell.err())
        .contains("bad.csv: holds no task table")
        .contains("1 of 2 inputs failed");
    assertThat(shell.out()).contains("1 commitments");
  }

  private int run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--data";
    all[words.length + 1] = folder.resolve("data").toString();
    return shell.run(all);
  }

  private Path filled(String id) throws IOException {
    Path file = folder.resolve("unit.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Tasks");
      fill(sheet, 0, "ID", "New progress");
      fill(sheet, 1, id, "in progress");
      fill(book.createSheet("luoshi"), 0, "version:" + id, "0");
      book.write(out);
    }
    return file;
  }

  /** Writes into the first row under a heading. */
  private static void fillUnder(Path file, String heading, String text) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.toString().equals(heading)) {
            Row next = sheet.getRow(row.getRowNum() + 1);
            next.getCell(cell.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
          }
        }
      }
      book.write(out);
    }
  }

  private static void fill(XSSFSheet sheet, int number, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      (i == 0 ? sheet.createRow(number) : sheet.getRow(number))
          .createCell(i)
          .setCellValue(cells[i]);
    }
  }
}
