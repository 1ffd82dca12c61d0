package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import luoshi.document.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is read as a browser shows it. */
class HtmlTest {

  private static final String ARTICLE = "<p>本市今年要把养老服务办得更细更实，各街道按季度公布进展，让居民看得见、说得上话。</p>";

  @Test
  void linesPartedByBreaksAreTasksOfTheirOwn() {
    assertThat(
            body("<h1>工作安排</h1><div>年内修缮校舍12处。<br>年内新建车站3座<br/>年内改造菜场8个<br><br>　　年内开通公交5条</div>"))
        .containsExactly(
            "PARAGRAPH 0 年内修缮校舍12处。",
            "PARAGRAPH 0 年内新建车站3座",
            "PARAGRAPH 0 年内改造菜场8个",
            "PARAGRAPH 0 年内开通公交5条");
    assertThat(body("<h1>Plan</h1>We will open 3 libraries.<br>We will plant 90 trees.<br>"))
        .containsExactly(
            "PARAGRAPH 0 We will open 3 libraries.", "PARAGRAPH 0 We will plant 90 trees.");
  }

  @Test
  void paragraphsThatWideBlanksPartAreCutThere() {
    assertThat(body("<h1>工作安排</h1><p>　　年内修缮校舍12处。　　年内新建车站3座。</p>"))
        .containsExactly("PARAGRAPH 0 年内修缮校舍12处。", "PARAGRAPH 0 年内新建车站3座。");
  }

  @ParameterizedTest
  @CsvSource({
    "'open 27<sup>1</sup> clinics', 'open 27¹ clinics'",
    "'open clinics<sup><a href=\"#n2\">[2]</a></sup> soon', 'open clinics² soon'",
    "'800 m<sup>2</sup> of roof', '800 m² of roof'",
    "'the 21<sup>st</sup> of May', 'the 21st of May'",
    "'新增床位27<sup>（3）</sup>张', '新增床位27³张'",
    "'绿地5 km<sup>2</sup>', '绿地5 km²'",
    "'新增床位27<sup>①</sup>张', '新增床位27①张'",
    "'CO<sub>2</sub> falls', 'CO2 falls'"
  })
  void raisedMarksDoNotRunIntoFigures(String html, String shown) {
    assertThat(body("<h1>Plan 计划</h1><p>" + html + ".</p>"))
        .containsExactly("PARAGRAPH 0 " + shown + ".");
  }

  @Test
  void aCellThatSpansRowsCountsForEachOfThem() {
    Document document =
        Reading.named(
            "a.html",
            "<table><tr><th>任务</th><th>牵头单位</th><th>时限</th></tr>"
                + "<tr><td>修缮校舍</td><td rowspan=2>市教育局</td><td rowspan='3'>2026年底</td></tr>"
                + "<tr><td>增设校车</td></tr><tr><td>疏浚河道</td><td>市水务局</td></tr></table>");
    assertThat(Reading.cells(document))
        .contains(
            "1,1 牵头单位: 市教育局",
            "2,1 牵头单位: 市教育局",
            "2,2 时限: 2026年底",
            "3,1 牵头单位: 市水务局",
            "3,2 时限: 2026年底");
  }

  @Test
  void aGroupOfTasksBesideThemIsNoTaskOfEachRow() {
    Document document =
        Reading.named(
            "a.html",
            "<table><tr><th>Goal</th><th>Action</th></tr>"
                + "<tr><td rowspan=2>Cut waiting times to 18 weeks for all</td><td>Hire nurses</td></tr>"
                + "<tr><td>Open clinics</td></tr></table>");
    assertThat(Reading.cells(document))
        .containsOnlyOnce("1,0 Goal: Cut waiting times to 18 weeks for all")
        .contains("2,1 Action: Open clinics")
        .noneMatch(cell -> cell.startsWith("2,0"));
  }

  @Test
  void headersOfTwoRowsNameTheirColumns() {
    Document document =
        Reading.named(
            "a.html",
            "<table><tr><td rowspan=2>Action</td><td colspan=2>Who</td></tr>"
                + "<tr><td>Lead</td><td>Support</td></tr>"
                + "<tr><td>Hire nurses</td><td>Health Board</td><td>City Council</td></tr></table>");
    assertThat(Reading.cells(document))
        .contains("1,0 Action: Hire nurses", "1,1 Lead: Health Board", "1,2 Support: City Council");
  }

  @Test
  void aTableThatLaysOutThePageIsNoTable() {
    Document document =
        Reading.named(
            "a.html",
            "<table><tr><td><table><tr><td>首页</td></tr></table></td><td><h1>工作安排</h1>"
                + "<p>年内修缮校舍12处。</p></td></tr></table>");
    assertThat(Reading.cells(document)).isEmpty();
    assertThat(Reading.texts(document, Kind.PARAGRAPH)).contains("年内修缮校舍12处。");
  }

  @Test
  void theThousandthRowIsReadAsTheSecond() {
    String rows = "<tr><td>Repair road</td><td>Works Office</td></tr>".repeat(2000);
    Document document =
        Reading.named("a.html", "<table><tr><th>Task</th><th>Lead</th></tr>" + rows + "</table>");
    assertThat(Reading.cells(document)).contains("2000,1 Lead: Works Office").hasSize(4002);
  }

  @ParameterizedTest
  @CsvSource({
    "hidden, '<p style=\"color:red; display: none\">', '</p>'",
    "hidden, '<div hidden>', '</div>'",
    "navigation, '<div class=\"site-nav\">', '</div>'",
    "navigation, '<div id=\"cookieBanner\">', '</div>'",
    "navigation, '<div class=\"share-bar\">', '</div>'",
    "navigation, '<div role=\"search\">', '</div>'",
    "navigation, '<ul><li><a href=1>甲</a><li><a href=2>乙</a><li><a href=3>', '</a></ul>'",
    "related, '<section class=\"most-read\">', '</section>'",
    "related, '<aside>', '</aside>'",
    "advertising, '<div class=\"ad ad-top\">', '</div>'",
    "advertising, '<div><b>广告</b><p>', '</p></div>'",
    "advertising, '<div><span>Advertisement</span><p>', '</p></div>'",
    "footer, '<div id=\"footer\">', '</div>'",
    "struck, '<p>增加<del>', '</del>车位</p>'"
  })
  void whatIsThereForTheSiteIsLeftOutAndTold(String reason, String before, String after) {
    Document document =
        Reading.named(
            "a.html", "<h1>工作安排</h1>" + ARTICLE.repeat(3) + before + "新房88套" + after + ARTICLE);
    assertThat(Reading.blocks(document)).noneMatch(block -> block.contains("88"));
    assertThat(Reading.cuts(document))
        .anyMatch(cut -> cut.startsWith(reason) && cut.contains("88"));
    assertThat(document.text()).contains("新房88套");
  }

  @Test
  void whatAStyleSheetHidesIsHiddenUnlessALaterRuleShowsIt() {
    Document document =
        Reading.named(
            "a.html",
            "<style>/* tabs */ .tab, #old { display:none } .tab.on{display:block}"
                + "@media print { .text { display: none } }</style><h1>Plan</h1>"
                + "<p class=text>We will open 3 libraries.</p><p class=tab>We will open 4 shops.</p>"
                + "<p class='tab on'>We will plant 9 trees.</p><p id=old>We will buy 5 buses.</p>");
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly("We will open 3 libraries.", "We will plant 9 trees.");
    assertThat(Reading.cuts(document))
        .containsExactly("hidden: We will open 4 shops.", "hidden: We will buy 5 buses.");
  }

  @Test
  void aPageThatHidesItselfUntilItsScriptRunsIsRead() {
    assertThat(body("<style>body{visibility:hidden}</style><h1>计划</h1><p>年内建站3座。</p>"))
        .containsExactly("PARAGRAPH 0 年内建站3座。");
  }

  @Test
  void aShortDocumentAmongMuchElseIsStillTheDocument() {
    Document document =
        Reading.named(
            "a.html",
            "<div id=header class=menu><a href=1>Home</a></div><h1>Plan</h1><p>We will open 3 libraries.</p>"
                + "<div class=most-read><h3>Most Read</h3><ol><li>1 Council to build 700 homes by 2030"
                + "<li>2 Mayor will plant 900 trees by 2027</ol></div>");
    assertThat(Reading.blocks(document))
        .containsExactly("TITLE 1 Plan", "PARAGRAPH 0 We will open 3 libraries.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"print-area", "shareholders", "navy", "adult-learning", "commentary"})
  void aBoxThatIsTheDocumentIsReadWhateverItIsCalled(String name) {
    assertThat(
            body("<h1>Plan</h1><div class='" + name + "'><p>We will open 3 libraries.</p></div>"))
        .containsExactly("PARAGRAPH 0 We will open 3 libraries.");
  }

  @Test
  void scriptsStylesAndNotesOfAPageAreNoText() {
    Document document =
        Reading.named(
            "a.html",
            "<style>p{}</style><h1>Plan</h1><script>$(document).ready(5)</script><noscript>Build 9</noscript>"
                + "<!-- Build 8 --><p>We will open 3 libraries.</p>");
    assertThat(document.text().strip()).isEqualTo("Plan\nWe will open 3 libraries.");
  }

  @Test
  void struckWordsStandBesideTheSentenceAndNotInIt() {
    assertThat(body("<h1>Plan</h1><p>We will open <s>3</s> 5 libraries.</p>"))
        .containsExactly("PARAGRAPH 0 We will open 5 libraries.");
  }

  @Test
  void preformattedLinesAndSpansShownAsBlocksAreLines() {
    assertThat(body("<h1>Plan</h1><pre>We will open 3 shops.\nWe will plant 9 trees.</pre>"))
        .hasSize(2);
    assertThat(body("<h1>计划</h1><span style='display:block'>建站3座。</span><span>植树9棵。</span>"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, UTF-8",
    "utf-8, GBK",
    "big5, UTF-8",
    "iso-8859-1, GB18030",
    "gb2312, GB18030"
  })
  void whatThePageSaysOfItsCharsetIsNotBelievedBlindly(String said, String charset) {
    String html =
        "<html><head><meta charset='"
            + said
            + "'><meta http-equiv='Content-Type' content='text/html; charset=gbk'>"
            + "</head><body><p>朱镕基镇年内修缮校舍12处，淼淼社区新增床位30张。</p></body></html>";
    Document document = Reading.bytes("a.html", html.getBytes(Charset.forName(charset)));
    assertThat(Reading.texts(document, Kind.PARAGRAPH))
        .containsExactly("朱镕基镇年内修缮校舍12处，淼淼社区新增床位30张。");
  }

  @Test
  void oneBrokenByteSpoilsOneCharacterAndNotThePage() {
    byte[] bytes =
        ("<p>年内修缮校舍12处，新增床位30张。</p>" + ARTICLE.repeat(9) + "<p>完?</p>")
            .getBytes(Charset.forName("GBK"));
    bytes[bytes.length - 5] = (byte) 0xFF;
    Document document = Reading.bytes("a.html", bytes);
    assertThat(Reading.blocks(document)).anyMatch(block -> block.contains("年内修缮校舍12处"));
  }

  private static List<String> body(String html) {
    return Reading.blocks(Reading.named("a.html", html)).stream()
        .filter(block -> !block.startsWith("TITLE"))
        .toList();
  }
}
