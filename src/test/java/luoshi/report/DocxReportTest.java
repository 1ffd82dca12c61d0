package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReportTest {

  @Test
  void headingsAreStylesAndMakeAnOutline() throws IOException {
    assertThat(styled("zh", DocxText.TITLE)).containsExactly("落实情况报告");
    assertThat(styled("zh", DocxText.HEADING1)).containsExactly("总体情况", "分项落实情况", "附件：任务原文及出处");
    assertThat(styled("zh", DocxText.HEADING2)).containsExactly("逾期（1 项）", "市科委（2 项）", "市水务局（1 项）");
    assertThat(styled("en", DocxText.HEADING1))
        .containsExactly("Summary", "Commitments in detail", "Annex: quotes and sources");
  }

  @Test
  void summarySaysHowManyAndWhyInBothLanguages() throws IOException {
    assertThat(styled("en", DocxText.BODY))
        .containsExactly(
            "As of 2026-03-01, 3 commitments are listed. By schedule: on track 1, overdue 1, no deadline 1.",
            "3 of these were found by the rules and reviewed by nobody; review:confirmed leaves them out.");
    assertThat(styled("en", DocxText.ITEM))
        .containsExactly(
            "市科委：研发投入强度达到13%以上（2025年底前） — 市科委: 60 days past the deadline of 2025-12-31; in progress; latest 11.2% (2026-02-09).");
    assertThat(styled("zh", DocxText.BODY))
        .containsExactly(
            "截至 2026年3月1日，共列入任务 3 项。按进度分：按期推进 1 项，逾期 1 项，无时限 1 项。",
            "其中 3 项由规则识别、尚未经人审核；用 review:confirmed 可只看已确认的。");
    assertThat(styled("zh", DocxText.ITEM).get(0)).contains("已超过完成时限（2025年12月31日）60 天；推进中");
  }

  @Test
  void eachOwnerHasATableWhoseHeadingRepeats() throws IOException {
    List<XWPFTable> tables = document(Sample.several(), "zh").getTables();
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).getRow(0).isRepeatHeader()).isTrue();
    assertThat(tables.get(0).getRow(0).getCell(1).getText()).isEqualTo("短标题");
    assertThat(tables.get(1).getRow(1).getCell(0).getText()).isEqualTo("3");
  }

  @Test
  void annexHasQuoteAndSourceAndEvidence() throws IOException {
    assertThat(styled("zh", DocxText.QUOTE)).contains("1. “研发投入强度达到13%以上”");
    assertThat(styled("zh", DocxText.SOURCE))
        .contains("plan.txt · 一、科技创新 · aaaaaaaaa1")
        .anySatisfy(line -> assertThat(line).contains("https://example.org/a?b=1&c=2"));
  }

  @Test
  void chineseFontsAndPageNumbersAreSet() throws IOException {
    XWPFDocument document = document(Sample.several(), "zh");
    assertThat(document.getStyles().getStyle(DocxText.HEADING1).getCTStyle().xmlText())
        .contains("eastAsia=\"SimHei\"");
    assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
    assertThat(styled("zh", DocxText.SUBTITLE).get(0)).contains("2026年3月1日", "全部任务", "abc123");
  }

  @Test
  void hostileTextIsDisplayedAsWritten() throws IOException {
    assertThat(document(Sample.of(Sample.HOSTILE), "en").getTables().get(0).getText())
        .contains("=HYPERLINK(\"http://example.org\",\"x\") <script>alert(1)</script>");
  }

  @Test
  void textThatTurnsTheDirectionTurnsNoSentenceOfTheReport() throws IOException {
    XWPFDocument document = document(Sample.of("abc\u202E\u2066def"), "en");
    assertThat(document.getParagraphs())
        .extracting(XWPFParagraph::getText)
        .contains(
            "Abcdef: abcdef by 11 March 2026 — abcdef: 10 days left to the deadline of 2026-03-11; not heard of.")
        .noneMatch(line -> line.contains("\u202E"));
    assertThat(document.getTables().get(0).getText()).contains("abc\u202E\u2066def");
  }

  private static List<String> styled(String language, String style) throws IOException {
    return document(Sample.several(), language).getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static XWPFDocument document(Sample sample, String language) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(sample.file("docx", language)));
  }
}
