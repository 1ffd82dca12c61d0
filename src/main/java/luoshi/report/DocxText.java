package luoshi.report;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Adds paragraphs to a document.
 *
 * @param document a document with the styles of {@link DocxPage}
 */
record DocxText(XWPFDocument document) {

  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING1 = "Heading1";
  static final String HEADING2 = "Heading2";
  static final String BODY = "Normal";
  static final String ITEM = "ListItem";
  static final String CELL = "TableText";
  static final String QUOTE = "Quote";
  static final String SOURCE = "Source";

  void add(String style, String text) {
    fill(document.createParagraph(), style, text);
  }

  /** Puts a text into an empty paragraph; its line breaks stay. */
  static XWPFRun fill(XWPFParagraph paragraph, String style, String text) {
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    String[] lines = CleanText.xml(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
    return run;
  }
}
