package luoshi.document;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gives the characters and drawn lines of each page; what stands across the page is left out. */
final class PdfPages extends PDFTextStripper {

  private final Consumer<PdfPage> pages;
  private final PdfStrokes strokes = new PdfStrokes(this);

  private PdfPages(Consumer<PdfPage> pages) {
    this.pages = pages;
    strokes.operators().forEach(this::addOperator);
  }

  /** Hands on page by page, so that a long file is never held whole. */
  static void of(PDDocument pdf, Consumer<PdfPage> pages) throws IOException {
    new PdfPages(pages).writeText(pdf, Writer.nullWriter());
  }

  @Override
  protected void startPage(PDPage page) {
    strokes.clear();
  }

  @Override
  protected void writePage() {
    List<TextPosition> positions = new ArrayList<>();
    charactersByArticle.forEach(positions::addAll);
    float direction = direction(positions);
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (TextPosition position : positions) {
      if (position.getDir() == direction) {
        glyphs.add(glyph(position));
      }
    }
    PDRectangle box = getCurrentPage().getCropBox();
    boolean turned = direction == 90 || direction == 270;
    List<PdfRule> level = strokes.level(direction, box);
    List<PdfRule> upright = strokes.upright(direction, box);
    double height = turned ? box.getWidth() : box.getHeight();
    pages.accept(new PdfPage(getCurrentPageNo(), height, glyphs, level, upright));
  }

  /** The direction in which most characters run, in degrees. */
  private static float direction(List<TextPosition> positions) {
    Map<Float, Integer> counts = new HashMap<>();
    positions.forEach(position -> counts.merge(position.getDir(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static PdfGlyph glyph(TextPosition position) {
    double left = position.getXDirAdj();
    double right = left + Math.max(0, position.getWidthDirAdj());
    double size = Math.max(1, position.getFontSizeInPt());
    return new PdfGlyph(plain(position.getUnicode()), left, right, position.getYDirAdj(), size);
  }

  /** Ligatures in their letters; control characters as blanks. */
  private static String plain(String text) {
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    if (c < ' ' || c == 0x00A0) {
      return " ";
    }
    return c >= 0xFB00 && c <= 0xFB06 ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
