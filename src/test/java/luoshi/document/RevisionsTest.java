package luoshi.document;

import static luoshi.document.WordPaper.file;
import static luoshi.document.WordPaper.paragraph;
import static luoshi.document.WordPaper.row;
import static luoshi.document.WordPaper.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.junit.jupiter.api.Test;

/** A draft with tracked changes is read as its last editor would accept it. */
class RevisionsTest {

  private static final String OLD = "<w:del w:id='1'><w:r><w:delText>50</w:delText></w:r></w:del>";
  private static final String NEW = "<w:ins w:id='2'><w:r><w:t>80</w:t></w:r></w:ins>";

  @Test
  void insertedWordsCountAndDeletedOnesDoNot() throws Exception {
    assertThat(blocks(paragraph(run("年底前建成公园") + OLD + NEW + run("座。"))))
        .containsExactly("PARAGRAPH 0 年底前建成公园80座。");
    String sentence = paragraph(run("We will open ") + OLD + NEW + run(" parks."));
    assertThat(blocks(paragraph(run("Work plan")) + sentence))
        .contains("PARAGRAPH 0 We will open 80 parks.");
  }

  @Test
  void whatWasMovedStandsOnceWhereItWentTo() throws Exception {
    String from = "<w:moveFrom w:id='3'>" + run("年底前建成书屋。") + "</w:moveFrom>";
    String to = "<w:moveTo w:id='4'>" + run("年底前建成书屋。") + "</w:moveTo>";
    assertThat(blocks(paragraph(from) + paragraph(run("先修道路。")) + paragraph(to)))
        .containsExactly("PARAGRAPH 0 先修道路。", "PARAGRAPH 0 年底前建成书屋。");
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Exception {
    String joined = "<w:pPr><w:rPr><w:del w:id='6'/></w:rPr></w:pPr>";
    assertThat(
            blocks(
                paragraph(run("工作方案"))
                    + paragraph(joined + run("年底前新建"))
                    + paragraph(run("泵站17座。"))))
        .contains("PARAGRAPH 0 年底前新建泵站17座。");
  }

  @Test
  void howManyChangesWereAcceptedIsTold() throws Exception {
    Document document =
        Reading.bytes("draft.docx", file(paragraph(run("年底前建成公园") + OLD + NEW + run("座。"))));
    assertThat(Reading.cuts(document))
        .containsExactly("revised: revised: tracked changes accepted: 2");
  }

  @Test
  void aDeletedRowIsGoneAndAContentControlIsOpened() throws Exception {
    String gone = "<w:trPr><w:del w:id='5'/></w:trPr>";
    String control =
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
            + paragraph(run("修路30公里"))
            + "</w:sdtContent></w:sdt>";
    String table =
        "<w:tbl>"
            + row("", paragraph(run("任务")), paragraph(run("时限")))
            + row(gone, paragraph(run("建桥2座")), paragraph(run("3月")))
            + row("", control, paragraph(run("5月")))
            + "</w:tbl>";
    assertThat(blocks(table))
        .containsExactly("CELL 0 任务", "CELL 0 时限", "CELL 0 修路30公里", "CELL 0 5月");
  }

  private static Iterable<String> blocks(String body) throws IOException, OpenXML4JException {
    return Reading.blocks(Reading.bytes("draft.docx", file(body)));
  }
}
