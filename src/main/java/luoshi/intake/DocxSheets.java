package luoshi.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.document.WordFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTVMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads the tables of a Word file; the last paragraph over a table is its title. */
final class DocxSheets {

  private DocxSheets() {}

  static List<Sheet> of(String file, byte[] bytes) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (XWPFDocument document = WordFile.open(bytes).document()) {
      String title = "";
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph && !WordFile.words(paragraph).isBlank()) {
          title = WordFile.words(paragraph).strip();
        } else if (element instanceof XWPFTable table) {
          String number = Integer.toString(sheets.size() + 1);
          sheets.add(new Sheet(file, number, title, lines(file, table)));
          title = "";
        }
      }
    }
    return sheets;
  }

  private static List<Line> lines(String file, XWPFTable table) {
    List<Line> lines = new ArrayList<>();
    List<String> above = List.of();
    for (XWPFTableRow row : table.getRows()) {
      Limits.rows(file, lines.size());
      Set<Integer> wide = new HashSet<>();
      above = cells(row, above, wide);
      lines.add(new Line(lines.size() + 1, above, wide));
    }
    return lines;
  }

  private static List<String> cells(XWPFTableRow row, List<String> above, Set<Integer> wide) {
    List<String> cells = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      CTTcPr form = cell.getCTTc().getTcPr();
      int column = cells.size();
      boolean repeats = goesOn(form) && column < above.size();
      cells.add(repeats ? above.get(column) : text(cell));
      int width = width(form);
      if (width > 1) {
        wide.add(column);
      }
      for (int i = 1; i < width; i++) {
        cells.add("");
      }
    }
    return cells;
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream().map(WordFile::words).collect(Collectors.joining("\n"));
  }

  private static int width(@Nullable CTTcPr form) {
    CTDecimalNumber span = form == null ? null : form.getGridSpan();
    return span == null ? 1 : Math.max(1, Math.min(Limits.COLUMNS, span.getVal().intValue()));
  }

  /** A cell that continues the one above it: its mark has no value, or says so. */
  private static boolean goesOn(@Nullable CTTcPr form) {
    CTVMerge merge = form == null ? null : form.getVMerge();
    return merge != null && (!merge.isSetVal() || merge.getVal() == STMerge.CONTINUE);
  }
}
