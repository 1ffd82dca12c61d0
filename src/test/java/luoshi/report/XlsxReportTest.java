package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The task table, read back by another library than the one that wrote it. */
class XlsxReportTest {

  @Test
  void headingsStandFrozenAndFilteredInBothLanguages() throws IOException {
    assertThat(headings("zh"))
        .startsWith("序号", "编号", "重点任务", "短标题", "任务原文", "目标", "牵头单位")
        .endsWith("新进展", "最新数值", "数据日期", "佐证等级", "佐证材料（网址或文件）", "情况说明");
    assertThat(headings("en")).startsWith("No.", "ID", "Task").contains("Deadline", "New progress");
    XSSFSheet table = book(Sample.several(), "zh").getSheetAt(0);
    assertThat(table.getPaneInformation().isFreezePane()).isTrue();
    assertThat(table.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
    assertThat(table.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:T6");
  }

  @Test
  void rowsSayFigureDeadlineProgressEvidenceAndNote() throws IOException {
    Row row = row(book(Sample.several(), "zh"), "aaaaaaaaa1");
    assertThat(text(row, "target")).isEqualTo("指标 ≥ 13%");
    assertThat(row.getCell(TaskColumn.index("deadline")).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(Sample.DAY.minusDays(60));
    assertThat(shownDay(row)).isEqualTo("yyyy\"年\"m\"月\"d\"日\"");
    assertThat(shownDay(row(book(Sample.several(), "en"), "aaaaaaaaa1"))).isEqualTo("yyyy-mm-dd");
    assertThat(text(row, "progress")).contains("推进中", "11.2%", "2026年2月9日");
    assertThat(text(row, "evidence")).contains("已落实资金", "https://example.org/a?b=1&c=2");
    assertThat(text(row, "note")).isEqualTo("新生产线已投产");
    assertThat(text(row, "light")).isEqualTo("红灯");
    assertThat(text(row, "new-delivery")).isEmpty();
  }

  private static String shownDay(Row row) {
    return row.getCell(TaskColumn.index("deadline")).getCellStyle().getDataFormatString();
  }

  @Test
  void lightsHaveTheirColour() throws IOException {
    XSSFWorkbook book = book(Sample.several(), "en");
    XSSFCell cell = (XSSFCell) row(book, "aaaaaaaaa1").getCell(TaskColumn.index("light"));
    assertThat(cell.getStringCellValue()).isEqualTo("red");
    assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFF8D7D4");
  }

  @Test
  void columnsToFillInOfferTheirChoices() throws IOException {
    XSSFWorkbook book = book(Sample.several(), "zh");
    List<String> choices = new ArrayList<>();
    for (DataValidation validation : book.getSheetAt(0).getDataValidations()) {
      choices.add(
          validation.getRegions().getCellRangeAddresses()[0].formatAsString()
              + " "
              + validation.getValidationConstraint().getFormula1());
    }
    assertThat(book.getSheetAt(0).getDataValidations())
        .allMatch(validation -> validation.getErrorStyle() == DataValidation.ErrorStyle.STOP);
    assertThat(choices)
        .containsExactlyInAnyOrder("O4:O6 'luoshi'!$G$1:$G$7", "R4:R6 'luoshi'!$H$1:$H$5");
    assertThat(book.getSheet("luoshi").getRow(3).getCell(6).getStringCellValue()).isEqualTo("已完成");
  }

  @Test
  void hiddenSheetSaysFromWhichStateOfTheLedgerItWasWritten() throws IOException {
    XSSFWorkbook book = book(Sample.several(), "zh");
    XSSFSheet sheet = book.getSheet("luoshi");
    assertThat(book.isSheetHidden(book.getSheetIndex(sheet))).isTrue();
    assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("2026-03-01");
    assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("abc123");
    assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo(Sample.REQUEST.ledger());
    List<String> versions = new ArrayList<>();
    for (int r = 1; r <= 3; r++) {
      Row row = sheet.getRow(r);
      versions.add(
          row.getCell(3).getStringCellValue() + " " + (int) row.getCell(4).getNumericCellValue());
    }
    assertThat(versions).containsExactlyInAnyOrder("aaaaaaaaa1 6", "aaaaaaaaa2 0", "aaaaaaaaa3 0");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    for (String hostile : List.of(Sample.HOSTILE, "@SUM(A1)", "+1+1", "-2+3", "=1+1")) {
      XSSFCell cell =
          (XSSFCell)
              row(book(Sample.of(hostile), "en"), "aaaaaaaaa1").getCell(TaskColumn.index("quote"));
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(cell.getStringCellValue()).isEqualTo(CleanText.flat(hostile));
    }
  }

  @Test
  void textLongerThanACellHoldsIsCutWithAnEllipsis() throws IOException {
    String text =
        IntStream.range(0, 40_000)
            .collect(
                StringBuilder::new,
                (all, i) -> all.append((char) ('一' + i * 7919 % 20_000)),
                StringBuilder::append)
            .toString();
    Row row = row(book(Sample.of(text), "zh"), "aaaaaaaaa1");
    assertThat(text(row, "quote")).isEqualTo(text.substring(0, CleanText.CELL - 1) + "…");
  }

  @Test
  void emptyReportIsAWholeWorkbook() throws IOException {
    assertThat(book(new Sample(), "zh").getSheetAt(0).getLastRowNum()).isEqualTo(3);
  }

  private static List<String> headings(String language) throws IOException {
    List<String> headings = new ArrayList<>();
    book(Sample.several(), language)
        .getSheetAt(0)
        .getRow(XlsxReport.HEADINGS)
        .forEach(cell -> headings.add(cell.getStringCellValue()));
    return headings;
  }

  private static XSSFWorkbook book(Sample sample, String language) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(sample.file("xlsx", language)));
  }

  private static Row row(XSSFWorkbook book, String id) {
    for (Row row : book.getSheetAt(0)) {
      if (row.getRowNum() > XlsxReport.HEADINGS && text(row, "id").equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }

  private static String text(Row row, String key) {
    return row.getCell(TaskColumn.index(key)).getStringCellValue();
  }
}
