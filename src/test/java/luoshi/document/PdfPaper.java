package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Writes small PDF files for tests: words and lines at places counted from the top left. */
final class PdfPaper {

  private static final int HEIGHT = 792;

  private final PDDocument pdf = new PDDocument();
  private StringBuilder content = new StringBuilder();
  private int pages;

  /** Words in Helvetica, or where there is a Chinese character, all in Song. */
  PdfPaper words(double x, double y, double size, String words) {
    boolean han = words.chars().anyMatch(c -> c >= 0x2E80);
    byte[] bytes = words.getBytes(han ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
    content.append(
        String.format(
            Locale.ROOT,
            "BT /%s %.1f Tf %.1f %.1f Td <%s> Tj ET%n",
            han ? "Han" : "Latin",
            size,
            x,
            HEIGHT - y,
            HexFormat.of().formatHex(bytes)));
    return this;
  }

  /** Lines of 10 points one below the other. */
  PdfPaper lines(double x, double y, double leading, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      words(x, y + i * leading, 10, lines[i]);
    }
    return this;
  }

  PdfPaper stroke(double x1, double y1, double x2, double y2) {
    content.append(
        String.format(
            Locale.ROOT, "%.1f %.1f m %.1f %.1f l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2));
    return this;
  }

  /** A table of columns 90 points wide with a line around each cell; cells of one line. */
  PdfPaper table(double x, double y, String[]... rows) {
    for (int row = 0; row < rows.length; row++) {
      double top = y + 20 * row;
      for (int column = 0; column < rows[row].length; column++) {
        double left = x + 90 * column;
        stroke(left, top, left + 90, top).stroke(left, top + 20, left + 90, top + 20);
        stroke(left, top, left, top + 20).stroke(left + 90, top, left + 90, top + 20);
        words(left + 3, top + 14, 10, rows[row][column]);
      }
    }
    return this;
  }

  /** Ends the page. */
  PdfPaper page() throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("Latin"), latin());
    fonts.setItem(COSName.getPDFName("Han"), han());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    byte[] bytes = content.toString().getBytes(StandardCharsets.ISO_8859_1);
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes)));
    content = new StringBuilder();
    pages++;
    return this;
  }

  private static COSDictionary latin() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    return font;
  }

  private static COSDictionary han() {
    COSDictionary info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "GB1");
    info.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, info);
    cid.setInt(COSName.DW, 1000);
    COSArray half = new COSArray();
    half.add(COSInteger.get(1));
    half.add(COSInteger.get(95));
    half.add(COSInteger.get(500));
    cid.setItem(COSName.W, half);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UTF16-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /** The file, locked with a password where one is given. */
  byte[] bytes(String... password) throws IOException {
    if (password.length > 0) {
      pdf.protect(new StandardProtectionPolicy("owner", password[0], new AccessPermission()));
    }
    try (pdf) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** The file as luoshi reads it. */
  Document read() throws IOException {
    return Reading.bytes("plan.pdf", bytes());
  }
}
