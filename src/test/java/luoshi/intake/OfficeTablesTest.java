package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.message.Fault;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Workbooks and Word files as offices write them: merged cells, real dates, formulas, traps. */
class OfficeTablesTest {

  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void mergedCellsHoldForAllTheirRowsAndHeadingsSpanTheTable() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("分解表");
      fill(sheet, 0, "滨江区重点任务分解表");
      fill(sheet, 1, "（2025年1月10日）");
      fill(sheet, 2, "重点任务", "责任单位", "", "完成时限");
      fill(sheet, 3, "", "牵头单位", "配合单位", "");
      fill(sheet, 4, "一、城市更新");
      fill(sheet, 5, "整修步道", "区园林局", "区财政局", "今年9月底前");
      fill(sheet, 6, "新设夜市", "", "区城管局", "今年10月底前");
      for (String range : new String[] {"A1:D1", "B3:C3", "A3:A4", "D3:D4", "A5:D5", "B6:B7"}) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
      }
      save(book);
    }
    desk.take(desk.file("plan.xlsx"));
    assertThat(desk.told())
        .containsExactly(
            "ACTION by 2025-09-30 lead 区园林局 | 整修步道", "ACTION by 2025-10-31 lead 区园林局 | 新设夜市");
    var entry = desk.entries().get(1);
    assertThat(entry.commitment().document()).isEqualTo("plan.xlsx!分解表");
    assertThat(entry.commitment().heading()).isEqualTo("一、城市更新");
    assertThat(entry.issued()).isEqualTo(LocalDate.of(2025, 1, 10));
    assertThat(entry.commitment().findings().toString()).contains("plan.xlsx!分解表:B7");
  }

  @Test
  void realDatesSharesAndFormulasAreReadByTheirStoredValues() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Tasks");
      fill(sheet, 0, "Task", "Target value", "Lead", "Deadline");
      fill(sheet, 1, "Raise the recycling rate", "", "Town Council", "");
      number(sheet, 1, 1, 0.112, "0%");
      number(sheet, 1, 3, 45838, "m/d/yy");
      Cell formula = sheet.getRow(1).getCell(2);
      formula.setCellFormula("\"Nobody at \"&\"all\"");
      formula.setCellValue("Town Council");
      save(book);
    }
    desk.take(desk.file("plan.xlsx"));
    assertThat(desk.told())
        .containsExactly(
            "TARGET = 11.2 % by 2025-06-30 lead Town Council | Raise the recycling rate");
  }

  @Test
  void wordTablesAreReadWithTheParagraphAboveAsTitle() throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(desk.file("plan.docx"))) {
      word.createParagraph().createRun().setText("滨江区重点任务分解表");
      XWPFTable table = word.createTable(4, 3);
      fill(table, 0, "工作任务", "牵头部门", "完成时间");
      fill(table, 1, "口岸工作", "", "");
      fill(table, 2, "整修步道", "区园林局", "2025年9月");
      fill(table, 3, "新设夜市", "", "2025年10月");
      form(table.getRow(1).getCell(0)).addNewGridSpan().setVal(java.math.BigInteger.valueOf(3));
      table.getRow(1).removeCell(2);
      table.getRow(1).removeCell(1);
      form(table.getRow(2).getCell(1)).addNewVMerge().setVal(STMerge.RESTART);
      form(table.getRow(3).getCell(1)).addNewVMerge();
      word.write(out);
    }
    desk.take(desk.file("plan.docx"));
    assertThat(desk.told())
        .containsExactly(
            "ACTION by 2025-09-30 lead 区园林局 | 整修步道", "ACTION by 2025-10-31 lead 区园林局 | 新设夜市");
    assertThat(desk.entries().get(0).commitment().heading()).isEqualTo("口岸工作");
  }

  @Test
  void aSheetWithoutTaskTableIsPassedOverAndTold() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      fill(book.createSheet("Cover"), 0, "Harbour plan");
      XSSFSheet sheet = book.createSheet("Tasks");
      fill(sheet, 0, "Task", "Lead");
      fill(sheet, 1, "Repaint the signs", "Town Council");
      save(book);
    }
    Plan plan = desk.take(desk.file("plan.xlsx"));
    assertThat(plan.notices()).hasSize(1);
    assertThat(plan.notices().get(0)).hasMessageContaining("plan.xlsx!Cover");
    assertThat(desk.entries()).hasSize(1);
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    Path file = Files.write(desk.file("bomb.xlsx"), bytes.toByteArray());
    assertThatThrownBy(() -> desk.plan(file))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("bomb.xlsx: is damaged");
  }

  @Test
  void aTableOfTooManyRowsIsRefused() throws IOException {
    Path file = desk.file("long.csv");
    Files.writeString(file, "Task,Lead\n" + "Paint,Town Council\n".repeat(Limits.ROWS + 1));
    assertThatThrownBy(() -> desk.plan(file)).hasMessageContaining("at most 100,000 rows");
  }

  @Test
  void aWorkbookWithAPasswordIsRefused() throws Exception {
    Path file = desk.file("secret.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      lock.confirmPassword("secret");
      try (OutputStream inside = lock.getDataStream(files)) {
        inside.write("PK".getBytes(StandardCharsets.US_ASCII));
      }
      files.writeFilesystem(out);
    }
    assertThatThrownBy(() -> desk.plan(file)).hasMessageContaining("protected by a password");
  }

  private void save(XSSFWorkbook book) throws IOException {
    try (OutputStream out = Files.newOutputStream(desk.file("plan.xlsx"))) {
      book.write(out);
    }
  }

  private static void fill(XSSFSheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static void number(XSSFSheet sheet, int row, int column, double value, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    Cell cell = sheet.getRow(row).createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private static void fill(XWPFTable table, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      table.getRow(row).getCell(i).setText(cells[i]);
    }
  }

  private static CTTcPr form(XWPFTableCell cell) {
    CTTcPr form = cell.getCTTc().getTcPr();
    return form == null ? cell.getCTTc().addNewTcPr() : form;
  }
}
