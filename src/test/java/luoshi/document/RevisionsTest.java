package luoshi.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
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
  void aDeletedRowIsGoneAndAContentControlIsOpened() throws Exception {
    String gone = "<w:trPr><w:del w:id='5'/></w:trPr>";
    String control =
        "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
            + paragraph(run("修路30公里"))
            + "</w:sdtContent></w:sdt>";
    String table =
        "<w:tbl>"
            + row("", paragraph(run("任务")))
            + row(gone, paragraph(run("建桥2座")))
            + row("", control)
            + "</w:tbl>";
    assertThat(blocks(table)).containsExactly("CELL 0 任务", "CELL 0 修路30公里");
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String paragraph(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String row(String properties, String cell) {
    return "<w:tr>" + properties + "<w:tc>" + cell + "</w:tc></w:tr>";
  }

  private static Iterable<String> blocks(String body) throws IOException, OpenXML4JException {
    return Reading.blocks(Reading.bytes("draft.docx", file(body)));
  }

  private static byte[] file(String body) throws IOException, OpenXML4JException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
      file.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
      var part = file.createPart(name, XWPFRelation.DOCUMENT.getContentType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml(body).getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String xml(String body) {
    return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }
}
