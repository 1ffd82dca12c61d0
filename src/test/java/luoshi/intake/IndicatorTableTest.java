package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import luoshi.commitment.Amount;
import luoshi.ledger.Entry;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of indicators, days that lost their format, hidden sheets: read, and told. */
class IndicatorTableTest {

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
  void anIndicatorIsATaskAndItsLastYearTheTarget() throws IOException {
    desk.take(
        desk.write(
            "sdg.csv",
            "Indicator,Baseline (2020),Target 2025,Target 2030,Responsible agency",
            "Neonatal mortality per 1000 births,9,7,5,Ministry of Health"));
    assertThat(desk.told())
        .singleElement()
        .asString()
        .startsWith("TARGET = 5 by 2030-12-31 lead Ministry of Health | Neonatal mortality");
    assertThat(amount(desk.entries().get(0)).baseline()).isEqualByComparingTo("9");
  }

  @Test
  void aBareFigureHasTheUnitOfItsColumnOrOfItsIndicator() throws IOException {
    desk.take(
        desk.write(
            "zb.csv",
            "指标名称,单位,基期值,目标值,责任单位,完成时限",
            "绿化覆盖率,%,41,45,区园林局,2025年底前",
            "危废处置率（%）,,90,96,区环保局,2025年底前"));
    assertThat(desk.entries())
        .extracting(entry -> amount(entry).value() + amount(entry).unit())
        .containsExactly("45%", "96%");
  }

  @Test
  void daysWithoutTheirFormatAreReadAndTold() throws IOException {
    Plan plan =
        desk.take(
            desk.write(
                "days.csv",
                "Task,Lead,Due",
                "Open 2 clinics,Health Office,45838",
                "Open 3 clinics,Health Office,20250630",
                "Open 4 clinics,Health Office,06/07/2025",
                "Open 5 clinics,Health Office,ongoing"));
    assertThat(desk.entries())
        .extracting(
            e -> e.commitment().deadline() == null ? "" : e.commitment().deadline().day() + "")
        .startsWith("2025-06-30", "2025-06-30")
        .endsWith("");
    assertThat(plan.notices())
        .extracting(Throwable::getMessage)
        .containsExactly(
            "note: days.csv:C2: 45838 is taken as the day 2025-06-30, as workbooks count days",
            "note: days.csv:C4: \"06/07/2025\" is taken as 2025-06-07;"
                + " write it as YYYY-MM-DD if the month comes first",
            "note: days.csv:C5: \"ongoing\" names no day; there is no deadline");
  }

  @Test
  void aHiddenSheetIsLeftOutAndTold() throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      sheet(book, "任务", "新建幼儿园41所");
      sheet(book, "旧表", "新建医院44家");
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      try (OutputStream out = Files.newOutputStream(desk.file("plan.xlsx"))) {
        book.write(out);
      }
    }
    Plan plan = desk.take(desk.file("plan.xlsx"));
    assertThat(desk.told()).hasSize(1).allMatch(told -> told.endsWith("新建幼儿园41所"));
    assertThat(plan.notices())
        .extracting(Throwable::getMessage)
        .containsExactly("note: plan.xlsx!旧表: a hidden sheet, left out");
  }

  private static void sheet(Workbook book, String name, String task) {
    Sheet sheet = book.createSheet(name);
    Row header = sheet.createRow(0);
    header.createCell(0).setCellValue("任务");
    header.createCell(1).setCellValue("责任单位");
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(task);
    row.createCell(1).setCellValue("区教育局");
  }

  private static Amount amount(Entry entry) {
    return Objects.requireNonNull(entry.commitment().amount());
  }
}
