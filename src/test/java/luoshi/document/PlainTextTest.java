package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.document.Block.Kind;
import org.junit.jupiter.api.Test;

/** Text that has nothing but lines is taken apart as a reader would see it. */
class PlainTextTest {

  @Test
  void chineseNumberingGivesHeadingsByDepthAndRunInHeadingsStayInTheirParagraph() {
    Document document =
        Reading.text(
            "某市港口发展规划",
            "各位代表：",
            "第一章 总体要求",
            "一、主要目标",
            "到2027年，新建码头12个。",
            "二、重点任务",
            "（一）推进岸电建设",
            "岸电使用率达到80%。",
            "（二）完善航道。疏浚航道30公里。",
            "一是建立台账。",
            "二是按季通报。");
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 1 某市港口发展规划",
            "PARAGRAPH 0 各位代表：",
            "HEADING 2 第一章 总体要求",
            "HEADING 4 一、主要目标",
            "PARAGRAPH 0 到2027年，新建码头12个。",
            "HEADING 4 二、重点任务",
            "HEADING 5 （一）推进岸电建设",
            "PARAGRAPH 0 岸电使用率达到80%。",
            "PARAGRAPH 0 （二）完善航道。疏浚航道30公里。",
            "PARAGRAPH 0 一是建立台账。",
            "PARAGRAPH 0 二是按季通报。");
  }

  @Test
  void bracketedNumbersBehindAColonAreEntriesOfItsList() {
    Document document =
        Reading.text("某市港口办法", "", "泊位应当具备下列条件：", "（一）有5名以上人员；", "（二）按规定参加年检。", "港口局每年检查一次。");
    assertThat(Reading.texts(document, Kind.ITEM)).containsExactly("（一）有5名以上人员；", "（二）按规定参加年检。");
  }

  @Test
  void numberingRunIntoTheTextBeginsItemsAndDecimalsDoNot() {
    Document document = Reading.text("某市方案", "", "检修码头。（市港口局负责）2．2027年底前疏浚航道3.5公里。3、整治锚地。");
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 1 某市方案",
            "PARAGRAPH 0 检修码头。（市港口局负责）",
            "ITEM 1 2．2027年底前疏浚航道3.5公里。",
            "ITEM 1 3、整治锚地。");
  }

  @Test
  void aLineThatEndsInAPartedWordGoesOn() {
    Document document =
        Reading.text("Harbour plan", "", "The board will build 30 har-", "bours by 2027.");
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly("The board will build 30 har-\nbours by 2027.");
  }

  @Test
  void anAddressedSpeakerLineIsNoHeading() {
    Document document =
        Reading.text("某市政府工作报告", "市长 李明", "各位代表：", "现在，我代表市人民政府报告工作，请予审议。", "一、去年工作", "去年新建学校3所。");
    assertThat(Reading.texts(document, Kind.HEADING)).containsExactly("一、去年工作");
  }

  @Test
  void englishHeadingsAreShortLinesWithoutAFullStop() {
    Document document =
        Reading.text(
            "Harbour Plan 2027",
            "",
            "The council has agreed this plan with the port.",
            "",
            "1.2 More berths",
            "",
            "We will build 12 berths by 2027.",
            "",
            "Action 3: Cut waiting times",
            "",
            "Waiting times will fall by 30 per cent.",
            "",
            "A cleaner port",
            "",
            "All berths will have shore power.");
    assertThat(Reading.texts(document, Kind.HEADING))
        .containsExactly("1.2 More berths", "Action 3: Cut waiting times", "A cleaner port");
    assertThat(Reading.texts(document, Kind.TITLE)).containsExactly("Harbour Plan 2027");
  }

  @Test
  void linesWrappedAtThePageEdgeMakeOneBlock() {
    Document document =
        Reading.text(
            "The Council is guided by the needs of those who live and",
            "work beside the harbour, and it has heard them at length.",
            "It will build twelve berths at the northern quay, and each",
            "of them will have shore power before the end of 2027. It",
            "will also cut the fees of small vessels by 20 per cent.",
            "A cleaner harbour",
            "The Council will ban the discharge of waste water from all",
            "vessels by 2026, and publish what is found every quarter.");
    assertThat(Reading.texts(document, Kind.HEADING)).containsExactly("A cleaner harbour");
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .contains(
            "It will build twelve berths at the northern quay, and each\n"
                + "of them will have shore power before the end of 2027. It\n"
                + "will also cut the fees of small vessels by 20 per cent.",
            "The Council will ban the discharge of waste water from all\n"
                + "vessels by 2026, and publish what is found every quarter.");
  }

  @Test
  void wrappedChineseLinesMakeOneBlock() {
    Document document =
        Reading.text(
            "一、主要任务",
            "加快推进北部港区建设，到2027年底前新建万吨级码头十二个，全部",
            "配备岸电设施，岸电使用率达到百分之八十以上，港口吞吐量实现稳步",
            "增长。各区要建立工作台账，明确责任单位和完成时限，市交通运输局",
            "每季度通报一次。",
            "二、保障措施",
            "加强组织领导，建立由分管副市长任组长的工作专班，统筹推进各项任",
            "务落实，重大事项及时报告。");
    assertThat(Reading.texts(document, Kind.HEADING)).containsExactly("一、主要任务", "二、保障措施");
    assertThat(Reading.texts(document, Kind.PARAGRAPH)).hasSize(2);
  }

  @Test
  void listItemsOfBothLanguagesAreItems() {
    Document document =
        Reading.text(
            "The council will:",
            "- build 12 berths;",
            "• dredge the channel;",
            "a) publish a plan.",
            "市政府将：",
            "（1）新建学校3所；",
            "2.改造道路5公里；",
            "——新增公交线路2条。");
    assertThat(Reading.texts(document, Kind.ITEM)).hasSize(6);
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly("The council will:", "市政府将：");
  }

  @Test
  void aShortListWithFiguresIsNotAListOfHeadings() {
    Document document = Reading.text("今年主要目标：", "新增就业12万人", "新建学校3所", "改造道路5公里", "以上目标由各区落实。");
    assertThat(Reading.texts(document, Kind.HEADING)).isEmpty();
  }

  @Test
  void tablesOfTabsBarsAndColumnsHaveCellsWithTheirHeaders() {
    String[] separators = {"\t", " | ", "      "};
    for (String gap : separators) {
      Document document =
          Reading.text(
              "港口任务表。",
              "",
              "任务" + gap + "责任单位" + gap + "时限",
              "新建码头" + gap + "市交通局" + gap + "2027年",
              "疏浚航道" + gap + "市水务局" + gap + "2026年",
              "",
              "各单位要抓紧落实。");
      assertThat(Reading.cells(document))
          .as(gap)
          .contains("1,1 责任单位: 市交通局", "2,2 时限: 2026年")
          .hasSize(9);
    }
  }

  @Test
  void markdownInAPlainFileIsReadAsMarkdown() {
    Document document =
        Reading.text(
            "# Harbour plan",
            "",
            "| Milestone | Lead |",
            "|---|---|",
            "| Build berths | Port |",
            "",
            "## Next",
            "",
            "- dredge");
    assertThat(Reading.cells(document)).contains("1,1 Lead: Port");
    assertThat(Reading.blocks(document)).contains("HEADING 2 Next", "ITEM 1 dredge");
  }

  @Test
  void struckWordsAreCutOutOfTheirBlock() {
    Document document =
        Reading.named(
            "a.md", "| Due |\n|---|\n| <s>June 30, 2026</s> July 31, 2026 |\n\nBy ~~May~~ June.\n");
    assertThat(Reading.cells(document)).contains("1,0 Due: July 31, 2026");
    assertThat(Reading.cuts(document)).contains("struck: <s>June 30, 2026</s>", "struck: ~~May~~");
    assertThat(Reading.texts(document, Kind.PARAGRAPH)).noneMatch(text -> text.contains("May"));
  }

  @Test
  void offsetsReferToTheTextWithItsLineEndsAsTheyAre() {
    Document document = Reading.text("某市港口规划\r\n\r\n一、目标\r\n到2027年，新建码头12个。\r");
    assertThat(Reading.blocks(document))
        .containsExactly("TITLE 1 某市港口规划", "HEADING 4 一、目标", "PARAGRAPH 0 到2027年，新建码头12个。");
  }

  @Test
  void blocksNeverOverlapAndStandInReadingOrder() {
    Document document =
        Reading.text(
            "Plan", "", "Text one.", "| a | b |", "| 1 | 2 |", "- item", "More text here.");
    int end = 0;
    for (Block block : document.blocks()) {
      assertThat(block.start()).isGreaterThanOrEqualTo(end);
      end = block.end();
    }
  }

  @Test
  void bulletAndNumberAloneOnTheirLinesBelongToTheLineBelow() {
    Document document =
        Reading.text(
            "Harbour plan",
            "",
            "7.",
            "Renew the harbour:",
            "-",
            "Dredge the basin; and",
            "-",
            "Repaint the cranes. (HBO)",
            "8.",
            "Open the museum.");
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 1 Harbour plan",
            "ITEM 1 7.\nRenew the harbour:",
            "ITEM 2 -\nDredge the basin; and",
            "ITEM 2 -\nRepaint the cranes. (HBO)",
            "ITEM 1 8.\nOpen the museum.");
  }

  @Test
  void linesOfAListWithoutBulletsAreNoHeadingsAndALineOverTextIsOne() {
    Document document =
        Reading.text(
            "Harbour agenda",
            "",
            "The agenda holds for three years.",
            "",
            "Work on the old quays",
            "",
            "The quays are old.",
            "",
            "Dredge the northern basin again",
            "",
            "Repaint all cranes of the harbour",
            "",
            "Publish a map of the quays");
    assertThat(Reading.texts(document, Kind.HEADING)).containsExactly("Work on the old quays");
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .contains("Dredge the northern basin again", "Publish a map of the quays");
  }
}
