package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Word files are read by their styles, lists and tables. */
class DocxTest {

  @Test
  void stylesTablesAndStruckWordsAreRead() throws IOException {
    Document document = Reading.bytes("plan.docx", styled());
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 1 港口规划",
            "HEADING 1 主要目标",
            "PARAGRAPH 0 到2027年，新建码头12个。",
            "CELL 0 任务",
            "CELL 0 牵头单位",
            "CELL 0 疏浚航道",
            "CELL 0 市水务局",
            "PARAGRAPH 0 7月底前完成。");
    assertThat(Reading.cells(document)).contains("1,1 牵头单位: 市水务局");
    assertThat(Reading.cuts(document)).containsExactly("struck: 6月底前完成。");
  }

  @Test
  void aFileWithoutStylesIsReadByTheShapeOfItsLines() throws IOException {
    Document document =
        Reading.bytes(
            "plan.docx", plain("某市港口规划", "各位代表：", "一、主要目标", "到2027年，新建码头12个。", "1.疏浚航道30公里。"));
    assertThat(Reading.blocks(document))
        .containsExactly(
            "TITLE 1 某市港口规划",
            "PARAGRAPH 0 各位代表：",
            "HEADING 4 一、主要目标",
            "PARAGRAPH 0 到2027年，新建码头12个。",
            "ITEM 1 1.疏浚航道30公里。");
  }

  private static byte[] plain(String... lines) throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      for (String line : lines) {
        file.createParagraph().createRun().setText(line);
      }
      return bytes(file);
    }
  }

  private static byte[] styled() throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      paragraph(file, "Title", "港口规划");
      paragraph(file, "Heading1", "主要目标");
      paragraph(file, "Normal", "到2027年，新建码头12个。");
      XWPFTable table = file.createTable(2, 2);
      table.getRow(0).getCell(0).setText("任务");
      table.getRow(0).getCell(1).setText("牵头单位");
      table.getRow(1).getCell(0).setText("疏浚航道");
      table.getRow(1).getCell(1).setText("市水务局");
      XWPFParagraph last = file.createParagraph();
      XWPFRun struck = last.createRun();
      struck.setStrikeThrough(true);
      struck.setText("6月底前完成。");
      last.createRun().setText("7月底前完成。");
      return bytes(file);
    }
  }

  private static void paragraph(XWPFDocument file, String style, String words) {
    XWPFParagraph paragraph = file.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(words);
  }

  private static byte[] bytes(XWPFDocument file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }
}
