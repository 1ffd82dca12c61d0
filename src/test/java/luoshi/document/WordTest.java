package luoshi.document;

import static luoshi.document.WordPaper.paragraph;
import static luoshi.document.WordPaper.row;
import static luoshi.document.WordPaper.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files are read as their reader sees them, and what stands beside the text is told. */
class WordTest {

  @Test
  void notesAreToldBehindTheirParagraphAndDoNotRunIntoIt() throws IOException {
    for (String[] words :
        new String[][] {
          {"年底前新建幼儿园21所", "，改建幼儿园22所。", "含民办5所。"},
          {"We will build 21 schools", " and repair 22.", "Five of them private."}
        }) {
      try (XWPFDocument file = new XWPFDocument()) {
        file.createParagraph().createRun().setText("Plan 2025");
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.createRun().setText(words[0]);
        XWPFFootnote note = file.createFootnote();
        note.createParagraph().createRun().setText(words[2]);
        paragraph.addFootnoteReference(note);
        paragraph.createRun().setText(words[1]);
        Document document = Reading.bytes("note.docx", bytes(file));
        assertThat(Reading.blocks(document)).contains("PARAGRAPH 0 " + words[0] + words[1]);
        String place = words[0].substring(Math.max(0, words[0].length() - 12));
        assertThat(Reading.cuts(document)).containsExactly("note: [1 …" + place + "] " + words[2]);
      }
    }
  }

  @Test
  void hiddenWordsCommentsHeadersAndFootersAreLeftOutAndTold() throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      file.createParagraph().createRun().setText("工作方案");
      XWPFParagraph paragraph = file.createParagraph();
      paragraph.createRun().setText("年底前新建公厕13座。");
      XWPFRun hidden = paragraph.createRun();
      hidden.setVanish(true);
      hidden.setText("年底前新建公厕14座。");
      file.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("内部资料");
      file.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("第1页");
      var comment = file.createComments().createComment(BigInteger.ONE);
      comment.createParagraph().createRun().setText("To be checked.");
      Document document = Reading.bytes("hidden.docx", bytes(file));
      assertThat(Reading.blocks(document)).contains("PARAGRAPH 0 年底前新建公厕13座。");
      assertThat(Reading.cuts(document))
          .containsExactly(
              "hidden: 年底前新建公厕14座。",
              "page-header: 内部资料",
              "footer: 第1页",
              "comments: To be checked.");
    }
  }

  @Test
  void raisedMarksAreNoFigures() throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      file.createParagraph().createRun().setText("Delivery plan");
      XWPFParagraph paragraph = file.createParagraph();
      paragraph.createRun().setText("We will build 82");
      XWPFRun mark = paragraph.createRun();
      mark.setVerticalAlignment("superscript");
      mark.setText("1");
      paragraph.createRun().setText(" homes.");
      assertThat(Reading.blocks(Reading.bytes("raised.docx", bytes(file))))
          .contains("PARAGRAPH 0 We will build 82¹ homes.");
    }
  }

  @Test
  void listsHaveTheNumbersThatTheirReaderSees() throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      BigInteger list = list(file);
      file.createParagraph().createRun().setText("工作方案");
      item(file, list, 0, "新建幼儿园31所。");
      item(file, list, 1, "Train 33 nurses.");
      item(file, list, 1, "Open 4 clinics.");
      item(file, list, 0, "新建小学32所。");
      assertThat(Reading.blocks(Reading.bytes("list.docx", bytes(file))))
          .contains(
              "ITEM 1 一、新建幼儿园31所。",
              "ITEM 2 1.1) Train 33 nurses.",
              "ITEM 2 1.2) Open 4 clinics.",
              "ITEM 1 二、新建小学32所。");
    }
  }

  @Test
  void aTextBoxIsReadOnceBehindItsParagraph() throws Exception {
    String box =
        "<w:r><w:pict><w:txbxContent>"
            + paragraph(run("年底前新建学校15所。"))
            + "</w:txbxContent></w:pict></w:r>";
    String body = paragraph(run("工作方案")) + paragraph(run("如下：") + box) + paragraph(run("共两项。"));
    assertThat(Reading.blocks(Reading.bytes("box.docx", WordPaper.file(body))))
        .contains("PARAGRAPH 0 如下：", "PARAGRAPH 0 年底前新建学校15所。", "PARAGRAPH 0 共两项。");
  }

  @Test
  void cellsMergedDownwardsHoldForAllTheirRowsAndTablesInCellsAreRead() throws Exception {
    String first = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>";
    String next = "<w:tcPr><w:vMerge/></w:tcPr>";
    String inner =
        "<w:tbl>"
            + row("", paragraph(run("Item")), paragraph(run("Cost")))
            + row("", paragraph(run("Pump")), paragraph(run("5")))
            + "</w:tbl>";
    String body =
        "<w:tbl>"
            + row("", paragraph(run("Task")), paragraph(run("Lead")))
            + row("", paragraph(run("Build 2 bridges")), first + paragraph(run("Road Office")))
            + row("", paragraph(run("Mend 3 roads")) + inner, next + paragraph(""))
            + "</w:tbl>";
    assertThat(Reading.cells(Reading.bytes("merged.docx", WordPaper.file(body))))
        .contains("1,1 Lead: Road Office", "2,1 Lead: Road Office", "1,1 Cost: 5");
  }

  private static BigInteger list(XWPFDocument file) {
    CTNumbering all = CTNumbering.Factory.newInstance();
    CTAbstractNum form = all.addNewAbstractNum();
    form.setAbstractNumId(BigInteger.ONE);
    level(form, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
    level(form, 1, STNumberFormat.DECIMAL, "1.%2)");
    var numbering = file.createNumbering();
    return numbering.addNum(
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(form)));
  }

  private static void level(
      CTAbstractNum form, int level, STNumberFormat.Enum format, String text) {
    CTLvl line = form.addNewLvl();
    line.setIlvl(BigInteger.valueOf(level));
    line.addNewStart().setVal(BigInteger.ONE);
    line.addNewNumFmt().setVal(format);
    line.addNewLvlText().setVal(text);
  }

  private static void item(XWPFDocument file, BigInteger list, int level, String words) {
    XWPFParagraph paragraph = file.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(words);
  }

  private static byte[] bytes(XWPFDocument file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.write(bytes);
    return bytes.toByteArray();
  }
}
