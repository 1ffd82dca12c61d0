package luoshi.report;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paper, page numbers and styles of a formal report, with fonts for Latin and Chinese letters. */
final class DocxPage {

  private static final String CHINESE_TEXT = "SimSun";
  private static final String CHINESE_HEADING = "SimHei";
  private static final String LATIN_TEXT = "Times New Roman";
  private static final String LATIN_HEADING = "Arial";

  private DocxPage() {}

  /** Latin letters are always English, or a Chinese report would break English words anywhere. */
  static void prepare(XWPFDocument document) {
    paper(document);
    pageNumbers(document);
    XWPFStyles styles = document.createStyles();
    styles.setDefaultFonts(fonts(LATIN_TEXT, CHINESE_TEXT));
    styles.setEastAsia("zh-CN");
    styles.setSpellingLanguage("en-GB");
    add(styles, new Style(DocxText.BODY, "Normal", 22, false, 0, 120, 0));
    add(styles, new Style(DocxText.TITLE, "Title", 40, true, 0, 120, 0));
    add(styles, new Style(DocxText.SUBTITLE, "Subtitle", 18, false, 0, 240, 0));
    add(styles, new Style(DocxText.HEADING1, "heading 1", 30, true, 320, 140, 1));
    add(styles, new Style(DocxText.HEADING2, "heading 2", 24, true, 220, 100, 2));
    add(styles, new Style(DocxText.ITEM, "List Item", 21, false, 0, 80, 0));
    add(styles, new Style(DocxText.CELL, "Table Text", 18, false, 20, 20, 0));
    add(styles, new Style(DocxText.QUOTE, "Quote", 21, false, 140, 20, 0));
    add(styles, new Style(DocxText.SOURCE, "Source", 17, false, 0, 20, 0));
  }

  /**
   * A style of paragraphs.
   *
   * @param size in half points
   * @param strong whether it is a heading: bold, in fonts without serifs
   * @param before space above, in twentieths of a point
   * @param after space below
   * @param level its level in the outline from 1, 0 for none
   */
  private record Style(
      String id, String name, int size, boolean strong, int before, int after, int level) {}

  private static void add(XWPFStyles styles, Style style) {
    CTStyle ct = CTStyle.Factory.newInstance();
    ct.setStyleId(style.id());
    ct.setType(STStyleType.PARAGRAPH);
    ct.addNewName().setVal(style.name());
    ct.addNewQFormat();
    if (style.id().equals(DocxText.BODY)) {
      ct.setDefault(true);
    } else {
      ct.addNewBasedOn().setVal(DocxText.BODY);
    }
    paragraph(ct.addNewPPr(), style);
    letters(ct.addNewRPr(), style);
    styles.addStyle(new XWPFStyle(ct, styles));
  }

  private static void paragraph(CTPPrGeneral paragraph, Style style) {
    if (style.strong()) {
      paragraph.addNewKeepNext();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(style.before()));
    spacing.setAfter(BigInteger.valueOf(style.after()));
    spacing.setLine(BigInteger.valueOf(288));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    if (style.id().equals(DocxText.SOURCE) || style.id().equals(DocxText.ITEM)) {
      paragraph.addNewInd().setLeft(BigInteger.valueOf(360));
    }
    if (style.level() > 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(style.level() - 1));
    }
  }

  private static void letters(CTRPr letters, Style style) {
    letters
        .addNewRFonts()
        .set(
            style.strong()
                ? fonts(LATIN_HEADING, CHINESE_HEADING)
                : fonts(LATIN_TEXT, CHINESE_TEXT));
    if (style.strong()) {
      letters.addNewB();
    }
    if (style.id().equals(DocxText.SOURCE) || style.id().equals(DocxText.SUBTITLE)) {
      letters.addNewColor().setVal("5F6368");
    }
    letters.addNewSz().setVal(BigInteger.valueOf(style.size()));
    letters.addNewSzCs().setVal(BigInteger.valueOf(style.size()));
  }

  private static CTFonts fonts(String latin, String chinese) {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(latin);
    fonts.setHAnsi(latin);
    fonts.setCs(latin);
    fonts.setEastAsia(chinese);
    return fonts;
  }

  /** A4 with margins of 2 centimetres. */
  private static void paper(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margin = section.addNewPgMar();
    BigInteger wide = BigInteger.valueOf(973);
    margin.setLeft(wide);
    margin.setRight(wide);
    margin.setTop(BigInteger.valueOf(1134));
    margin.setBottom(BigInteger.valueOf(1134));
    margin.setHeader(BigInteger.valueOf(567));
    margin.setFooter(BigInteger.valueOf(567));
    margin.setGutter(BigInteger.ZERO);
  }

  private static void pageNumbers(XWPFDocument document) {
    XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.createRun().setText(" / ");
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }
}
