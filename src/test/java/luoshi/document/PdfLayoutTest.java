package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.document.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages are read in the order in which a person reads them. */
class PdfLayoutTest {

  private static final String[] LEFT = {
    "The harbour board will repair 14 of its",
    "older piers before the winter of 2026,",
    "and it will plant 300 trees along the",
    "promenade. Residents were asked twice."
  };
  private static final String[] RIGHT = {
    "Ferries will call every 20 minutes from",
    "May 2027, and the fares stay as they",
    "are. The board will train 45 pilots at",
    "its own school over the next two years."
  };
  private static final String[] LINKS = {"市水务局年内疏浚河道十二公里并", "在沿岸种树三百棵，每季度向社会", "公布进展，接受群众监督和评议。"};
  private static final String[] RECHTS = {"市交通局明年开通公交五条并增设", "候车亭四十座，票价保持不变，让", "居民出行更方便、更准时和舒适。"};

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    Document document =
        new PdfPaper()
            .words(
                60,
                60,
                14,
                "Harbour plan for all the years that lie ahead of us, as agreed in council")
            .lines(60, 100, 12, LEFT)
            .lines(300, 100, 12, RIGHT)
            .page()
            .read();
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly(String.join(" ", LEFT), String.join(" ", RIGHT));
  }

  @Test
  void columnsOfChineseTextAreReadOneAfterTheOther() throws IOException {
    Document document =
        new PdfPaper()
            .words(60, 60, 14, "临江市水务和交通两年行动方案（征求意见稿）及其说明")
            .lines(60, 100, 14, LINKS)
            .lines(240, 100, 14, RECHTS)
            .page()
            .read();
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly(String.join("", LINKS), String.join("", RECHTS));
  }

  @Test
  void threeColumnsAreReadOneAfterTheOtherAndSentencesGoOnInTheNext() throws IOException {
    Document document =
        new PdfPaper()
            .lines(
                40,
                100,
                12,
                "The board will repair no",
                "fewer than 14 older piers",
                "before winter, and it will")
            .lines(
                200,
                100,
                12,
                "plant 300 trees beside the",
                "road that leads from town",
                "to the harbour gates, and")
            .lines(
                360,
                100,
                12,
                "open four of its schools,",
                "and so it will do its duty",
                "by the end of year 2027.")
            .page()
            .read();
    assertThat(String.join(" ", Reading.texts(document, Kind.PARAGRAPH)))
        .contains(
            "and it will plant 300 trees beside the road that leads from town to the harbour gates, and open");
  }

  @ParameterizedTest
  @CsvSource({
    "'The board will repair 14 of its older piers', 'and 27 locks before the end of the year 2027.'",
    "'市水务局年内疏浚河道十二公里并在沿岸修筑堤防', '31公里，到2027年底前新增绿地58公顷。'"
  })
  void linesSetTighterThanTheirLettersAreHighDoNotMix(String first, String second)
      throws IOException {
    Document document =
        new PdfPaper().words(60, 100, 16, first).words(60, 108, 16, second).page().read();
    assertThat(document.text()).contains(second).contains(first);
  }

  @Test
  void aTableOverPagesIsOneWithItsHeaderOnce() throws IOException {
    String[] header = {"任务", "牵头单位", "时限"};
    Document document =
        new PdfPaper()
            .words(60, 60, 14, "任务分解表")
            .table(60, 600, header, row("修缮校舍", "市教育局", "6月底"), row("增设校车", "市教育局", "9月底"))
            .words(300, 760, 9, "- 1 -")
            .page()
            .table(60, 60, header, row("疏浚河道", "市水务局", "年底"))
            .words(300, 760, 9, "- 2 -")
            .page()
            .read();
    assertThat(Reading.cells(document))
        .containsExactly(
            "0,0 任务: 任务",
            "0,1 牵头单位: 牵头单位",
            "0,2 时限: 时限",
            "1,0 任务: 修缮校舍",
            "1,1 牵头单位: 市教育局",
            "1,2 时限: 6月底",
            "2,0 任务: 增设校车",
            "2,1 牵头单位: 市教育局",
            "2,2 时限: 9月底",
            "3,0 任务: 疏浚河道",
            "3,1 牵头单位: 市水务局",
            "3,2 时限: 年底");
    assertThat(document.blocks()).extracting(Block::page).endsWith(2);
    assertThat(Reading.cuts(document)).contains("page-number: - 1 -", "page-number: - 2 -");
  }

  @Test
  void aRowCutByTheEndOfAPageIsOneRow() throws IOException {
    Document document =
        new PdfPaper()
            .table(60, 700, row("Nr", "Task", "Lead"), row("1", "Repair all piers", "Works"))
            .page()
            .table(60, 60, row("", "and locks by May", "Office"), row("2", "Plant trees", "Parks"))
            .page()
            .read();
    assertThat(Reading.cells(document))
        .contains(
            "1,1 Task: Repair all piers and locks by May",
            "1,2 Lead: Works Office",
            "2,1 Task: Plant trees");
  }

  @Test
  void aCellOverRowsCountsForEachOfThem() throws IOException {
    PdfPaper paper = new PdfPaper();
    for (double y : new double[] {100, 120, 160}) {
      paper.stroke(60, y, 260, y);
    }
    for (double x : new double[] {60, 160, 260}) {
      paper.stroke(x, 100, x, 160);
    }
    Document document =
        paper
            .stroke(60, 140, 160, 140)
            .words(63, 114, 10, "Task")
            .words(163, 114, 10, "Lead")
            .words(63, 134, 10, "Plant trees")
            .words(63, 154, 10, "Repair piers")
            .words(163, 144, 10, "Parks Office")
            .page()
            .read();
    assertThat(Reading.cells(document))
        .contains("1,1 Lead: Parks Office", "2,0 Task: Repair piers", "2,1 Lead: Parks Office");
  }

  @Test
  void aTableWithoutDrawnLinesIsATableToo() throws IOException {
    Document document =
        new PdfPaper()
            .words(60, 60, 14, "Tasks for the coming year")
            .lines(60, 100, 24, "Task", "Plant 300 trees", "Repair 14 piers")
            .words(60, 160, 10, "and two locks")
            .lines(220, 100, 24, "Lead", "Parks Office", "Works Office")
            .lines(360, 100, 24, "Deadline", "May 2026", "June 2027")
            .lines(
                60, 200, 12, "The board will report on all of these tasks once a year in public.")
            .page()
            .read();
    assertThat(Reading.cells(document))
        .contains(
            "1,0 Task: Plant 300 trees",
            "1,2 Deadline: May 2026",
            "2,0 Task: Repair 14 piers and two locks",
            "2,1 Lead: Works Office");
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly("The board will report on all of these tasks once a year in public.");
  }

  @Test
  void aChineseTableWithoutDrawnLinesIsATableToo() throws IOException {
    Document document =
        new PdfPaper()
            .words(200, 60, 14, "任务分解表")
            .lines(60, 100, 16, "1", "2", "3")
            .lines(100, 100, 16, "修缮校舍12处", "增设校车6辆", "疏浚河道3公里")
            .lines(260, 100, 16, "市教育局", "市教育局", "市水务局")
            .page()
            .read();
    assertThat(Reading.cells(document)).contains("2,1 : 增设校车6辆", "3,2 : 市水务局");
  }

  @Test
  void aFrameAroundWordsIsNoTable() throws IOException {
    Document document =
        new PdfPaper()
            .stroke(40, 80, 400, 80)
            .stroke(40, 200, 400, 200)
            .stroke(40, 80, 40, 200)
            .stroke(400, 80, 400, 200)
            .lines(60, 100, 12, LEFT)
            .page()
            .read();
    assertThat(Reading.texts(document, Kind.CELL)).isEmpty();
    assertThat(Reading.blocks(document)).anyMatch(block -> block.contains(String.join(" ", LEFT)));
  }

  @Test
  void aSentenceOverPagesIsWhole() throws IOException {
    PdfPaper paper = new PdfPaper();
    for (int i = 0; i < 2; i++) {
      paper
          .words(60, 40, 9, "Harbour Board of the Lower Bay")
          .words(300, 760, 9, "Page " + (i + 1) + " of 2");
      paper.lines(60, i == 0 ? 650 : 90, 12, i == 0 ? LEFT : RIGHT);
      if (i == 0) {
        paper.words(60, 698, 10, "The board will open 3 schools and then");
      } else {
        paper.words(60, 78, 10, "it will repair 57 lamps by March 2027.");
      }
      paper.page();
    }
    Document document = paper.read();
    assertThat(String.join(" ", Reading.texts(document, Kind.PARAGRAPH)))
        .contains("The board will open 3 schools and then it will repair 57 lamps by March 2027.");
    assertThat(Reading.cuts(document))
        .containsExactlyInAnyOrder(
            "header: Harbour Board of the Lower Bay",
            "header: Harbour Board of the Lower Bay",
            "page-number: Page 1 of 2",
            "page-number: Page 2 of 2");
  }

  @Test
  void numbersOfLinesAreLeftOut() throws IOException {
    PdfPaper paper = new PdfPaper().lines(60, 100, 12, LEFT).lines(60, 148, 12, RIGHT);
    for (int i = 0; i < 8; i++) {
      paper.words(30, 100 + 12 * i, 8, String.valueOf(i + 1));
    }
    Document document = paper.page().read();
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    assertThat(Reading.cuts(document)).hasSize(8).allMatch(cut -> cut.startsWith("line-number"));
  }

  @Test
  void hyphensAtLineEndsAreJoinedAndThoseOfTheWordStay() throws IOException {
    Document document =
        new PdfPaper()
            .lines(
                60,
                100,
                12,
                "The board wants a low-carbon harbour and will pub-",
                "lish a plan for it in 2026. It will buy 12 low-",
                "carbon ferries by 2028.")
            .page()
            .read();
    assertThat(document.text())
        .contains("will publish a plan for it in 2026. It will buy 12 low-carbon ferries by 2028.");
  }

  @ParameterizedTest
  @CsvSource({
    "'绿地率达到 4 8 %。', '绿地率达到 48%。'",
    "'疏浚河道1 3 0 0公里。', '疏浚河道1300公里。'",
    "'下降1 . 5 个百分点。', '下降1.5 个百分点。'",
    "'关 于 印 发 方 案 的 通 知', '关于印发方案的通知'",
    "'到 2026 年 ，种树 300 棵。', '到 2026 年，种树 300 棵。'"
  })
  void blanksOfTheTypesetterInChineseLinesAreTakenOut(String set, String read) throws IOException {
    assertThat(new PdfPaper().words(60, 100, 10, set).page().read().text().strip()).isEqualTo(read);
  }

  @Test
  void raisedMarksDoNotRunIntoFigures() throws IOException {
    Document document =
        new PdfPaper()
            .words(60, 100, 10, "Build 27")
            .words(96.4, 96, 6, "1")
            .words(103, 100, 10, "homes by 2027.")
            .page()
            .read();
    assertThat(document.text().strip()).isEqualTo("Build 27\u00B9 homes by 2027.");
  }

  @Test
  void paragraphsOfChineseTextBeginWithAnIndentOrAfterAShortLine() throws IOException {
    Document document =
        new PdfPaper()
            .words(120, 60, 16, "水务工作要点")
            .lines(80, 100, 16, "市水务局年内疏浚河道十二公里并在沿岸修筑堤防")
            .lines(60, 116, 16, "三十公里，每季度向社会公布进展，接受群众监督。", "种树三百棵。")
            .lines(80, 148, 16, "市交通局明年开通公交五条。")
            .page()
            .read();
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly("市水务局年内疏浚河道十二公里并在沿岸修筑堤防三十公里，每季度向社会公布进展，接受群众监督。种树三百棵。", "市交通局明年开通公交五条。");
  }

  @Test
  void aLineStretchedToTheEdgeOfItsColumnIsOneLine() throws IOException {
    Document document =
        new PdfPaper()
            .words(60, 100, 10, "It will keep what it has said of the")
            .words(60, 112, 10, "low-carbon")
            .words(129, 112, 10, "harbour")
            .words(190, 112, 10, "plan")
            .words(60, 124, 10, "and plant 300 trees by May 2027.")
            .page()
            .read();
    assertThat(document.text().strip())
        .isEqualTo(
            "It will keep what it has said of the low-carbon harbour plan and plant 300 trees by May 2027.");
  }

  @Test
  void whatABrowserPrintsAroundAPageIsLeftOut() throws IOException {
    Document document =
        new PdfPaper()
            .words(30, 20, 8, "3/4/26, 9:15 AM")
            .words(60, 50, 10, "We will plant 300 trees.")
            .words(30, 780, 8, "https://example.org/plan")
            .words(560, 780, 8, "1/1")
            .page()
            .read();
    assertThat(Reading.blocks(document)).containsExactly("PARAGRAPH 0 We will plant 300 trees.");
    assertThat(document.cuts()).hasSize(3);
  }

  @Test
  void pagesWithoutTextAndLockedFilesAreRefusedInWords() throws IOException {
    byte[] scan = new PdfPaper().stroke(1, 1, 9, 9).page().bytes();
    byte[] locked = new PdfPaper().words(60, 100, 10, "Secret").page().bytes("key");
    assertThat(problem(scan)).isEqualTo(Problem.SCANNED);
    assertThat(problem(locked)).isEqualTo(Problem.ENCRYPTED);
  }

  private static Problem problem(byte[] bytes) {
    return catchThrowableOfType(DocumentException.class, () -> Reading.bytes("plan.pdf", bytes))
        .problem();
  }

  @Test
  void theThousandthPageIsReadAsTheSecond() throws IOException {
    PdfPaper paper = new PdfPaper();
    for (int page = 1; page <= 1000; page++) {
      paper
          .words(60, 40, 9, "Harbour Board")
          .words(60, 90, 10, page + " ferries will sail in due time.")
          .page();
    }
    Document document = paper.read();
    List<String> read =
        document.blocks().stream()
            .map(block -> document.text().substring(block.start(), block.end()))
            .toList();
    assertThat(read)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> i + " ferries will sail in due time.")
                .toList());
    assertThat(document.cuts()).hasSize(1000);
  }

  private static String[] row(String... cells) {
    return cells;
  }
}
