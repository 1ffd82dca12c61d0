package luoshi.document;

import java.io.IOException;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import luoshi.document.TableLayout.Placed;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Reads DOCX: paragraphs, headings by their styles, lists, tables, struck-out words, notes. */
final class DocxFormat {

  private final WordFile file;
  private final TextBuilder builder = new TextBuilder();
  private final WordStyles styles;
  private final WordNumbers numbers;
  private final WordNotes notes;
  private int tables;

  private DocxFormat(WordFile file) {
    this.file = file;
    this.styles = new WordStyles(file.document());
    this.numbers = new WordNumbers(file.document());
    this.notes = new WordNotes(file.document(), builder);
  }

  static Draft read(String name, byte[] bytes) {
    if (isOle(bytes)) {
      throw new DocumentException(name, 0, Problem.ENCRYPTED);
    }
    try {
      Draft draft = new DocxFormat(WordFile.open(bytes)).draft();
      if (draft.blocks().isEmpty()) {
        throw new DocumentException(name, 0, Problem.BLANK);
      }
      return draft;
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new DocumentException(name, 0, Problem.DAMAGED, why);
    }
  }

  private static boolean isOle(byte[] bytes) {
    return FileMagic.valueOf(bytes) == FileMagic.OLE2;
  }

  private Draft draft() {
    body(file.document());
    notes.rest(file.changes());
    return builder.draft(Given.NONE);
  }

  private void body(IBody body) {
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table(table);
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    CTNumPr list = styles.list(paragraph);
    if (list != null && !WordFile.words(paragraph).isBlank()) {
      builder.words(WordNumbers.before(numbers.next(list), WordFile.words(paragraph)));
    }
    words(paragraph);
    int level = styles.heading(paragraph);
    if (level == 0 && list != null) {
      builder.end(Kind.ITEM, WordNumbers.level(list) + 1, null);
    } else if (level < 0) {
      builder.end(Kind.TITLE, 1, null);
    } else {
      builder.end(level > 0 ? Kind.HEADING : Kind.PARAGRAPH, level, null);
    }
  }

  private void words(XWPFParagraph paragraph) {
    for (XWPFRun run : paragraph.getRuns()) {
      String words = WordFile.words(run);
      if (run.isVanish()) {
        builder.aside(words, "hidden");
      } else if (WordFile.isStruck(run)) {
        builder.struck(words);
      } else {
        boolean raised = run.getVerticalAlignment() == STVerticalAlignRun.SUPERSCRIPT;
        builder.words(raised ? Superscripts.of(words) : words);
        notes.of(run);
      }
    }
  }

  private void table(XWPFTable table) {
    if (WordTable.isFrame(table)) {
      table.getRows().forEach(row -> row.getTableCells().forEach(this::body));
      return;
    }
    TableLayout<XWPFTableCell> layout = WordTable.layout(tables++, table);
    for (int row = 0; row < layout.rows(); row++) {
      for (Placed<XWPFTableCell> placed : layout.row(row)) {
        cell(placed.content(), layout.place(placed, row));
      }
    }
  }

  /** A table in a cell is read behind the cell's own words. */
  private void cell(XWPFTableCell cell, Cell place) {
    for (XWPFParagraph paragraph : cell.getParagraphs()) {
      words(paragraph);
      builder.end(Kind.CELL, 0, place);
    }
    cell.getTables().forEach(this::table);
  }
}
