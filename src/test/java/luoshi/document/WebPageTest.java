package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.document.Block.Kind;
import org.junit.jupiter.api.Test;

/** What a web page puts around an article is cut and reported; the article itself never is. */
class WebPageTest {

  private static final String ARTICLE =
      "市长到港口调研时指出，到2027年要新建码头12个，岸电使用率达到80%以上。要建立台账，压实责任，每季度通报一次进展。\n\n"
          + "要优化营商环境，将企业办事时间压缩三成以上。要加强协同，推动航运、物流、金融一体发展，培育一批龙头企业。\n\n"
          + "要完善集疏运体系，打通最后一公里，让货物出得去、进得来。要把安全放在第一位，定期排查隐患，确保港口平稳运行。\n\n"
          + "市有关部门负责同志参加调研并提出意见，港口集团汇报了今年以来的工作情况和下一步打算。";

  @Test
  void aCopiedPageKeepsItsArticleAndLosesTheRest() {
    Document document =
        Reading.text(
            "当前位置：首页 > 要闻 > 正文",
            "",
            "市长到港口调研",
            "",
            "admin2天前 (03-05)要闻12",
            "",
            ARTICLE,
            "",
            "（本文图片 王小明 摄）",
            "",
            "责任编辑：李明",
            "",
            "相关文章",
            "",
            "某明星出席活动",
            "",
            "你知道吗？今天带你一探究竟……");
    assertThat(Reading.texts(document, Kind.TITLE)).containsExactly("市长到港口调研");
    assertThat(String.join("\n\n", Reading.texts(document, Kind.PARAGRAPH))).isEqualTo(ARTICLE);
    assertThat(Reading.cuts(document))
        .extracting(cut -> cut.substring(0, cut.indexOf(':')))
        .contains("navigation", "header", "related");
  }

  @Test
  void anEnglishPageLosesItsAuthorBoxAndComments() {
    String body =
        "The council will build 12 berths by 2027 and report on progress every year. "
            .repeat(4)
            .strip();
    Document document =
        Reading.text(
            "Harbour plan agreed",
            "",
            body,
            "",
            "Author: Anna",
            "",
            "A writer of long experience.",
            "",
            "This post has 5 comments:",
            "",
            "Leave a comment:");
    assertThat(Reading.texts(document, Kind.PARAGRAPH)).containsExactly(body);
    assertThat(Reading.cuts(document))
        .extracting(cut -> cut.substring(0, cut.indexOf(':')))
        .containsExactly("author", "comments");
  }

  @Test
  void wordsOfTheMarkersInsideTheArticleCutNothing() {
    Document document =
        Reading.text(
            "科技工作要点", "", "全年发表相关文章300篇，编辑出版图书20种。", "", "来源地环境整治项目12个年底前完成。", "", "分享经济规模增长10%。");
    assertThat(document.cuts()).isEmpty();
    assertThat(Reading.texts(document, Kind.PARAGRAPH)).hasSize(3);
  }

  @Test
  void htmlGivesBlocksByItsElements() {
    Document document =
        Reading.named(
            "a.html",
            "<html><head><title>港口规划 - 某市网</title><script>var x;</script></head><body>"
                + "<nav>首页 要闻</nav><article><h1>港口规划</h1><p>到2027年，<b>新建</b>码头12个。<br>岸电全覆盖。</p>"
                + "<h2>任务</h2><ul><li>疏浚航道<ul><li>北段</li></ul></li></ul>"
                + "<table><tr><th>任务</th><th>牵头单位</th></tr><tr><td>码头</td><td>市交通局</td></tr></table>"
                + "<p>期限<s>6月</s>7月底</p></article><footer>联系我们</footer></body></html>");
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 1 港口规划",
            "PARAGRAPH 0 到2027年，新建码头12个。",
            "PARAGRAPH 0 岸电全覆盖。",
            "HEADING 2 任务",
            "ITEM 1 疏浚航道",
            "ITEM 2 北段",
            "CELL 0 任务",
            "CELL 0 牵头单位",
            "CELL 0 码头",
            "CELL 0 市交通局",
            "PARAGRAPH 0 期限7月底");
    assertThat(Reading.cells(document)).contains("1,1 牵头单位: 市交通局");
    assertThat(Reading.cuts(document)).contains("navigation: 首页 要闻", "struck: 6月", "footer: 联系我们");
    assertThat(document.text()).doesNotContain("var x");
  }

  @Test
  void aTableThatLaysOutAPageIsStillReadAndATableWithoutHeadersHasNone() {
    Document document =
        Reading.named(
            "a.html",
            "<table><tr><td>新建码头</td><td>12个</td></tr><tr><td>疏浚航道</td><td>30公里</td></tr></table>");
    assertThat(Reading.cells(document)).contains("2,1 : 30公里");
  }

  @Test
  void metadataOfAPageComeFromItsMetaElements() {
    Metadata metadata =
        Reading.named(
                "a.html",
                "<meta property='og:title' content='Harbour plan'><meta name='PubDate' content='2024-05-06 10:00'>"
                    + "<meta name='ContentSource' content='Port Times'><p>Berths will be built by the port.</p>")
            .metadata();
    assertThat(metadata.title()).isEqualTo("Harbour plan");
    assertThat(metadata.date()).isEqualTo("2024-05-06");
    assertThat(metadata.publisher()).isEqualTo("Port Times");
  }

  @Test
  void aPageInGb18030IsRead() {
    String html =
        "<html><head><meta charset='gb2312'></head><body><p>到2027年，新建码头12个。</p></body></html>";
    Document document =
        Reading.bytes("a.htm", html.getBytes(java.nio.charset.Charset.forName("GB18030")));
    assertThat(Reading.texts(document, Kind.PARAGRAPH)).containsExactly("到2027年，新建码头12个。");
  }
}
