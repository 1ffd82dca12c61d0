package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads DOCX: paragraphs, headings by their styles, lists, tables, struck-out words. */
final class DocxFormat {

  /** Encrypted files are in Microsoft's older container. */
  private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

  private final XWPFDocument file;
  private final TextBuilder builder = new TextBuilder();
  private int tables;

  private DocxFormat(XWPFDocument file) {
    this.file = file;
  }

  static Draft read(String name, byte[] bytes) {
    if (isOle(bytes)) {
      throw new DocumentException(name, 0, Problem.ENCRYPTED);
    }
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      Revisions.accept(parts);
      Draft draft = new DocxFormat(new XWPFDocument(parts)).draft();
      if (draft.text().isBlank()) {
        throw new DocumentException(name, 0, Problem.BLANK);
      }
      return draft;
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new DocumentException(name, 0, Problem.DAMAGED, why);
    }
  }

  private static boolean isOle(byte[] bytes) {
    for (int i = 0; i < OLE.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != OLE[i]) {
        return false;
      }
    }
    return true;
  }

  private Draft draft() {
    for (IBodyElement element : file.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        words(paragraph);
        end(paragraph);
      } else if (element instanceof XWPFTable table) {
        table(table);
      }
    }
    return builder.draft(Given.NONE);
  }

  private void words(XWPFParagraph paragraph) {
    for (XWPFRun run : paragraph.getRuns()) {
      if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
        builder.struck(run.text());
      } else {
        builder.words(run.text());
      }
    }
  }

  private void end(XWPFParagraph paragraph) {
    int level = heading(paragraph);
    if (level == 0 && paragraph.getNumID() != null) {
      int depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
      builder.end(Kind.ITEM, depth + 1, null);
    } else if (level < 0) {
      builder.end(Kind.TITLE, 1, null);
    } else {
      builder.end(level > 0 ? Kind.HEADING : Kind.PARAGRAPH, level, null);
    }
  }

  /** The depth that the paragraph's style says, -1 for a title, 0 for body text. */
  private int heading(XWPFParagraph paragraph) {
    String style = style(paragraph);
    if (style.equals("title") || style.equals("标题")) {
      return -1;
    }
    if (style.startsWith("heading") || style.startsWith("标题")) {
      char last = style.charAt(style.length() - 1);
      return last >= '1' && last <= '9' ? last - '0' : 0;
    }
    return 0;
  }

  private String style(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return "";
    }
    @Nullable String name =
        file.getStyles() == null || file.getStyles().getStyle(id) == null
            ? null
            : file.getStyles().getStyle(id).getName();
    return (name == null ? id : name).toLowerCase(Locale.ROOT);
  }

  private void table(XWPFTable table) {
    List<String> headers = new ArrayList<>();
    int number = tables++;
    int row = 0;
    for (XWPFTableRow line : table.getRows()) {
      int column = 0;
      for (XWPFTableCell cell : line.getTableCells()) {
        if (row == 0) {
          headers.add(cell.getText().strip());
        }
        String header = column < headers.size() ? headers.get(column) : "";
        Cell place = new Cell(number, row, column++, header);
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
          words(paragraph);
          builder.end(Kind.CELL, 0, place);
        }
      }
      row++;
    }
  }
}
