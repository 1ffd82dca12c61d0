package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** OpenDocument texts are read as accepted; a text is told by its content. */
class OdtTest {

  private static final String STYLES =
      "<style:style style:name='T1'><style:text-properties"
          + " style:text-line-through-style='solid'/></style:style>"
          + "<style:style style:name='T2'><style:text-properties"
          + " style:text-position='super 58%'/></style:style>";

  @Test
  void headingsListsAndTablesAreReadByTheirMarks() throws IOException {
    Document document =
        read(
            "<text:p text:style-name='Title'>港口规划</text:p>"
                + "<text:h text:outline-level='1'>主要任务</text:h>"
                + "<text:p>到2027年，新建<text:s/>码头12个。</text:p>"
                + "<text:list><text:list-item><text:p>疏浚航道30公里。</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>任务</text:p></table:table-cell>"
                + "<table:table-cell><text:p>牵头单位</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>修桥</text:p></table:table-cell>"
                + "<table:table-cell><text:p>市水务局</text:p></table:table-cell></table:table-row></table:table>");
    assertThat(Reading.blocks(document))
        .contains(
            "TITLE 1 港口规划", "HEADING 1 主要任务", "PARAGRAPH 0 到2027年，新建 码头12个。", "ITEM 1 疏浚航道30公里。");
    assertThat(Reading.cells(document)).contains("1,1 牵头单位: 市水务局");
  }

  @Test
  void deletedAndStruckWordsNotesAndCommentsAreNotRunIntoTheSentence() throws IOException {
    Document document =
        read(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>50</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>The council meets.</text:p>"
                + "<text:p>We will open <text:span text:style-name='T1'>60 </text:span>80"
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>Small ones.</text:p></text:note-body></text:note> parks"
                + "<text:span text:style-name='T2'>2</text:span>"
                + "<office:annotation><text:p>Sure?</text:p></office:annotation> by 2027.</text:p>");
    assertThat(Reading.blocks(document)).contains("PARAGRAPH 0 We will open 80 parks² by 2027.");
    assertThat(Reading.cuts(document))
        .contains("struck: 60", "comments: Sure?", "revised: revised: tracked changes accepted: 1")
        .anyMatch(cut -> cut.startsWith("note: [1 …") && cut.endsWith("] Small ones."));
  }

  @Test
  void aTextThatIsNamedOtherwiseIsToldByItsContent() throws IOException {
    byte[] file = odt("<text:p>到2027年，新建码头12个。</text:p>");
    assertThat(Format.of("plan.wps", file)).isEqualTo(Format.ODT);
    assertThat(Format.of("a.doc", "<html><p>x".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Format.HTML);
    assertThat(Format.of("a.txt", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Format.RTF);
  }

  @Test
  void aPackageWithoutTextIsDamaged() throws IOException {
    assertThat(fault("a.odt", zip("other.xml", "<a/>")).problem()).isEqualTo(Problem.DAMAGED);
  }

  private static DocumentException fault(String name, byte[] bytes) {
    return catchThrowableOfType(DocumentException.class, () -> Reading.bytes(name, bytes));
  }

  private static Document read(String body) throws IOException {
    return Reading.bytes("plan.odt", odt(body));
  }

  private static byte[] odt(String body) throws IOException {
    return zip(
        "content.xml",
        "<office:document-content><office:automatic-styles>"
            + STYLES
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
  }

  private static byte[] zip(String part, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      String type = "application/vnd.oasis.opendocument.text";
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length());
      java.util.zip.CRC32 sum = new java.util.zip.CRC32();
      sum.update(type.getBytes(StandardCharsets.US_ASCII));
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(type.getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
