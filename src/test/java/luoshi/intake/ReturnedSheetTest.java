package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;
import luoshi.message.Messages;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that units have filled in become updates, by the rules of all updates, once. */
class ReturnedSheetTest {

  private static final List<String> KEYS =
      List.of(
          "id",
          "lead",
          "new-delivery",
          "new-value",
          "new-date",
          "new-level",
          "new-evidence",
          "new-note");
  private static final String PROOF = "https://example.org/notice";

  @TempDir Path folder;
  private ImportDesk desk;
  private String parks;
  private String steps;

  @BeforeEach
  void open() throws IOException {
    desk = new ImportDesk(folder);
    desk.take(
        desk.write("plan.csv", "重点任务,目标值,牵头单位,完成时限", "改善水质,优良比例90%,区水务局,12月底前", "整修步道,,区园林局,9月底前"));
    parks = desk.entries().get(1).commitment().id();
    steps = desk.entries().get(0).commitment().id();
  }

  @AfterEach
  void close() {
    assertThat(desk.ledger().check().problems()).isEmpty();
    desk.close();
  }

  @Test
  void whatIsFilledInBecomesAnUpdateOfTheUnit() throws IOException {
    Plan plan =
        desk.take(
            sheet("zh", row(parks, "区园林局", "推进中", "", "2025年1月10日", "", "", "路面已铺完"), row(steps)));
    assertThat(plan.returned()).isTrue();
    assertThat(plan.refused()).isEmpty();
    LogEntry entry = last(parks);
    assertThat(entry.actor()).isEqualTo("区园林局");
    assertThat(entry.effective()).isEqualTo(LocalDate.of(2025, 1, 10));
    assertThat(entry.fields())
        .containsOnly(
            Map.entry("delivery", "in-progress"),
            Map.entry("note", "路面已铺完"),
            Map.entry("sheet", "unit.xlsx!任务"),
            Map.entry("cell", "C3"));
    assertThat(desk.ledger().log().history(steps)).isEmpty();
  }

  @Test
  void anEnglishSheetIsReadTheSameWay() throws IOException {
    desk.take(sheet("en", row(parks, "", "Delivered", "", "2025-01-10", "operating", PROOF, "")));
    Entry entry = desk.ledger().commitments().one(parks);
    assertThat(entry.state().delivery()).isEqualTo(Delivery.DELIVERED);
    assertThat(entry.state().evidence().get(0).url()).isEqualTo(PROOF);
    assertThat(last(parks).actor()).isEqualTo("li");
  }

  @Test
  void aNumberWithItsUnitIsUnderstood() throws IOException {
    desk.take(sheet("zh", row(steps, "区水务局", "", "８1.2％", "2024年12月", "", "", "")));
    assertThat(desk.ledger().commitments().one(steps).state().measurements())
        .containsExactly(
            new luoshi.ledger.Measurement(LocalDate.of(2024, 12, 31), new BigDecimal("81.2")));
  }

  @Test
  void eachWrongCellIsRefusedWithSheetAndAddressAndTheOthersGoOn() throws IOException {
    Plan plan =
        desk.take(
            sheet(
                "zh",
                row(parks, "", "推进中", "", "2月30日", "", "", ""),
                row(parks, "", "快好了", "", "", "", "", ""),
                row(steps, "", "", "三成多", "", "", "", ""),
                row(steps, "", "", "5公里", "", "", "", ""),
                row("zzzzzzzzzz", "", "推进中", "", "", "", "", ""),
                row(parks, "", "已完成", "", "", "", "", ""),
                row(parks, "", "推进中", "", "2025-02-01", "", "", ""),
                row(steps, "", "推进中", "", "", "", "", "")));
    assertThat(plan.refused())
        .extracting(Fault::getMessage)
        .extracting(text -> text.substring(0, text.indexOf(": ")))
        .containsExactly(
            "unit.xlsx!任务:E3",
            "unit.xlsx!任务:C4",
            "unit.xlsx!任务:D5",
            "unit.xlsx!任务:D6",
            "unit.xlsx!任务:A7",
            "unit.xlsx!任务:C8",
            "unit.xlsx!任务:E9");
    assertThat(plan.refused().get(5)).hasMessageContaining("any-delivered-needs-proof");
    assertThat(plan.steps()).hasSize(1);
    assertThat(last(steps).get("delivery")).isEqualTo("in-progress");
  }

  @Test
  void theSameSheetAgainChangesNothing() throws IOException {
    Path file = sheet("zh", row(parks, "区园林局", "推进中", "", "", "", "", ""));
    desk.take(file);
    String head = desk.ledger().log().head();
    Plan again = desk.take(file);
    assertThat(again.isEmpty()).isTrue();
    assertThat(again.known()).isEqualTo(1);
    assertThat(desk.ledger().log().head()).isEqualTo(head);
  }

  @Test
  void aRowWhoseCommitmentHasMovedOnIsRefusedWithWhatChanged() throws IOException {
    Path file =
        sheet(
            "zh",
            row(parks, "区园林局", "推进中", "", "", "", "", ""),
            row(steps, "", "推进中", "", "", "", "", ""));
    desk.ledger()
        .log()
        .record(parks, Type.UPDATE, Map.of("note", "工期顺延"), ImportDesk.TODAY, "wang", 0);
    Plan plan = desk.take(file);
    assertThat(plan.refused()).hasSize(1);
    assertThat(plan.refused().get(0))
        .hasMessageContaining("unit.xlsx!任务:A3")
        .hasMessageContaining("wang")
        .hasMessageContaining("工期顺延");
    assertThat(plan.steps()).hasSize(1);
  }

  @Test
  void theSameSheetFilledInFurtherIsNotHeldUpByItself() throws IOException {
    desk.take(sheet("zh", row(parks, "", "推进中", "", "", "", "", "")));
    TreeMap<String, Long> sent = new TreeMap<>(Map.of(parks, 0L, steps, 0L));
    Plan plan = desk.take(write(sheetOf("zh", sent, row(parks, "", "", "", "", "", "", "下月完工"))));
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.steps()).hasSize(1);
  }

  @Test
  void whatTheSheetItselfSaysIsNotTakenForFilledIn() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Tasks");
      fill(sheet, 0, "ID", "Evidence", "Evidence level", "Evidence (address or document)");
      fill(sheet, 1, parks, "none", "", "");
      fill(book.createSheet("luoshi"), 0, "as-of", "2025-01-15", "", "id", "version");
      fill(book.getSheet("luoshi"), 1, "rules", "1", "", parks, "0");
      assertThat(desk.plan(write(book)).isEmpty()).isTrue();
    }
  }

  @Test
  void aPlanOvertakenByAnotherWriterIsNotWrittenByHalves() throws IOException {
    Path file =
        sheet(
            "zh",
            row(steps, "", "推进中", "", "", "", "", ""),
            row(parks, "", "推进中", "", "", "", "", ""));
    Plan plan = desk.plan(file);
    desk.ledger()
        .log()
        .record(parks, Type.NOTE, Map.of("note", "工期顺延"), ImportDesk.TODAY, "wang", 0);
    assertThatThrownBy(() -> desk.carryOut(plan)).hasMessageContaining("has changed meanwhile");
    assertThat(desk.ledger().log().history(steps)).isEmpty();
  }

  @Test
  void aNoteThatIsAListedReasonIsTheReason() throws IOException {
    desk.take(sheet("zh", row(parks, "", "已撤销", "", "", "", "", "政策调整")));
    assertThat(last(parks).get("reason")).isEqualTo("policy-changed");
  }

  @Test
  void aWorkbookWhoseHeaderIsGoneIsRefused() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("任务");
      book.createSheet("luoshi");
      Path file = write(book);
      assertThatThrownBy(() -> desk.plan(file)).hasMessageContaining("no table with the columns");
    }
  }

  private LogEntry last(String id) {
    List<LogEntry> history = desk.ledger().log().history(id);
    return history.get(history.size() - 1);
  }

  private static String[] row(String... cells) {
    return cells;
  }

  /** A sheet on the present state of the ledger. */
  private Path sheet(String language, String[]... rows) throws IOException {
    TreeMap<String, Long> versions = new TreeMap<>();
    desk.entries().forEach(e -> versions.put(e.commitment().id(), e.state().version()));
    return write(sheetOf(language, versions, rows));
  }

  private static XSSFWorkbook sheetOf(
      String language, Map<String, Long> versions, String[]... rows) {
    XSSFWorkbook book = new XSSFWorkbook();
    XSSFSheet sheet = book.createSheet("任务");
    fill(sheet, 0, "任务分解表");
    Messages messages = Messages.in(language);
    fill(sheet, 1, KEYS.stream().map(key -> messages.text("sheet." + key)).toArray(String[]::new));
    for (int i = 0; i < rows.length; i++) {
      fill(sheet, i + 2, rows[i]);
    }
    XSSFSheet hidden = book.createSheet("luoshi");
    fill(hidden, 0, "as-of", ImportDesk.TODAY.toString());
    int at = 1;
    for (Map.Entry<String, Long> version : versions.entrySet()) {
      fill(hidden, at, "version:" + version.getKey(), "");
      hidden.getRow(at++).getCell(1).setCellValue(version.getValue());
    }
    return book;
  }

  private Path write(XSSFWorkbook book) throws IOException {
    Path file = desk.file("unit.xlsx");
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static void fill(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }
}
