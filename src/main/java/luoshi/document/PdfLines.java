package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the characters of a page into lines by the base that they stand on, so that lines set
 * tighter than their characters are high do not mix.
 */
final class PdfLines {

  private static final double SAME_ROW = 0.25;
  private static final int LONGEST_MARK = 8;

  /** No mark stands further above or below its line than so many times its own size. */
  private static final double FAR = 3;

  private static final class Row {
    private final double base;
    private final double size;
    private final List<PdfPiece> pieces = new ArrayList<>();

    Row(PdfPiece first) {
      this.base = first.base();
      this.size = first.size();
      pieces.add(first);
    }
  }

  private PdfLines() {}

  /** The lines from top to bottom, those at one height from the left; columns stay apart. */
  static List<PdfLine> of(List<PdfGlyph> glyphs, int page) {
    List<PdfLine> lines = new ArrayList<>();
    for (Row row : rows(pieces(glyphs))) {
      row.pieces.sort(Comparator.comparingDouble(PdfPiece::left));
      PdfPiece open = null;
      for (PdfPiece piece : row.pieces) {
        if (open != null && open.takes(piece)) {
          open.add(piece);
        } else {
          add(lines, open, row.base, page);
          open = piece;
        }
      }
      add(lines, open, row.base, page);
    }
    return lines;
  }

  private static void add(List<PdfLine> lines, @Nullable PdfPiece piece, double base, int page) {
    if (piece != null) {
      lines.add(piece.line(base, page));
    }
  }

  private static List<PdfPiece> pieces(List<PdfGlyph> glyphs) {
    List<PdfPiece> pieces = new ArrayList<>();
    PdfPiece open = null;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.blank()) {
        if (open != null) {
          open.blank();
        }
      } else if (open != null && open.goesOn(glyph)) {
        open.add(glyph);
      } else {
        open = new PdfPiece(glyph);
        pieces.add(open);
      }
    }
    return pieces;
  }

  /** Large pieces make the rows; small ones beside a row are raised or lowered marks of it. */
  private static List<Row> rows(List<PdfPiece> pieces) {
    List<PdfPiece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(PdfPiece::base));
    List<Row> rows = new ArrayList<>();
    List<PdfPiece> small = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      PdfPiece piece = sorted.get(i);
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null
          && Math.abs(piece.base() - last.base) <= SAME_ROW * Math.min(piece.size(), last.size)) {
        last.pieces.add(piece);
      } else if (isMark(i, sorted)) {
        small.add(piece);
      } else {
        rows.add(new Row(piece));
      }
    }
    small.forEach(piece -> place(piece, rows));
    rows.sort(Comparator.comparingDouble(row -> row.base));
    return rows;
  }

  /** Whether larger characters end or begin right beside a small piece. */
  private static boolean isMark(int at, List<PdfPiece> sorted) {
    return sorted.get(at).length() <= LONGEST_MARK
        && (isMark(at, sorted, 1) || isMark(at, sorted, -1));
  }

  private static boolean isMark(int at, List<PdfPiece> sorted, int step) {
    PdfPiece piece = sorted.get(at);
    double far = FAR * piece.size();
    for (int i = at + step; i >= 0 && i < sorted.size(); i += step) {
      if (Math.abs(sorted.get(i).base() - piece.base()) > far) {
        return false;
      }
      if (beside(piece, sorted.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean beside(PdfPiece piece, PdfPiece main) {
    return piece.raisedOver(main.size(), main.base()) && piece.touches(main);
  }

  private static void place(PdfPiece piece, List<Row> rows) {
    for (Row row : rows) {
      if (row.pieces.stream().anyMatch(main -> beside(piece, main))) {
        row.pieces.add(piece);
        return;
      }
    }
    rows.add(new Row(piece));
  }
}
