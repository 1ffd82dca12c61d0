package luoshi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.document.EdgeTable.Edged;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads files of Word 97 to 2003, and those of WPS that have the same make, as accepted. */
final class DocFormat {

  private final HWPFDocument file;
  private final OfficePage page = new OfficePage();
  private final DocNumbers numbers = new DocNumbers();
  private final DocRuns runs;

  /** The paragraph whose end was deleted, which goes on in the next; null for none. */
  private @Nullable Element open;

  private DocFormat(HWPFDocument file) {
    this.file = file;
    this.runs = new DocRuns(file, page);
  }

  static Draft read(String name, byte[] bytes) {
    try (HWPFDocument file = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      Draft draft = new DocFormat(file).draft();
      if (draft.blocks().isEmpty()) {
        throw new DocumentException(name, 0, Problem.BLANK);
      }
      return draft;
    } catch (DocumentException e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(name, 0, Problem.ENCRYPTED);
    } catch (OldWordFileFormatException e) {
      throw new DocumentException(name, 0, Problem.FOREIGN);
    } catch (IOException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new DocumentException(name, 0, Problem.DAMAGED, why);
    }
  }

  private Draft draft() {
    body(file.getRange());
    Range boxes = file.getMainTextboxRange();
    if (!boxes.text().isBlank()) {
      flat(boxes, page.body());
    }
    new DocMargins(file, page).tell();
    page.revised(runs.changes());
    return page.draft();
  }

  private void body(Range range) {
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        page.body().appendChild(table(table));
        at += Math.max(1, table.numParagraphs());
      } else {
        paragraph(paragraph, page.body());
        at++;
      }
    }
  }

  private Element table(Table table) {
    EdgeTable edged = new EdgeTable();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      if (!runs.isDeleted(row)) {
        List<Edged> cells = new ArrayList<>();
        for (int j = 0; j < row.numCells(); j++) {
          cells.add(cell(row.getCell(j)));
        }
        edged.row(cells);
      }
    }
    return edged.table();
  }

  private Edged cell(TableCell cell) {
    Element content = new Element("td");
    flat(cell, content);
    int left = cell.getLeftEdge();
    boolean below = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    boolean beside = cell.isMerged() && !cell.isFirstMerged();
    return new Edged(left, left + Math.max(1, cell.getWidth()), below, beside, content);
  }

  /** Reads paragraphs as they follow; a table in a cell or a text box is words of it. */
  private void flat(Range range, Element into) {
    open = null;
    for (int i = 0; i < range.numParagraphs(); i++) {
      paragraph(range.getParagraph(i), into);
    }
    open = null;
  }

  private void paragraph(Paragraph paragraph, Element into) {
    Element element = open == null ? begin(paragraph, into) : open;
    boolean ends = runs.write(paragraph, element);
    open = ends ? null : element;
  }

  private Element begin(Paragraph paragraph, Element into) {
    int heading = WordStyles.heading(style(paragraph));
    boolean listed = paragraph.isInList() && !paragraph.text().isBlank();
    int depth = listed && heading == 0 ? paragraph.getIlvl() + 1 : 0;
    Element element =
        OfficePage.paragraph(into, heading < 0, Math.max(0, heading), Math.min(depth, 9));
    if (listed) {
      String number = WordNumbers.before(numbers.next(paragraph), paragraph.text());
      OfficePage.words(element, number, false);
    }
    return element;
  }

  private String style(Paragraph paragraph) {
    int number = paragraph.getStyleIndex();
    boolean known = number >= 0 && number < file.getStyleSheet().numStyles();
    StyleDescription style = known ? file.getStyleSheet().getStyleDescription(number) : null;
    String name = style == null ? null : style.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}
