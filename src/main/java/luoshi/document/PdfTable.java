package luoshi.document;

import java.util.List;
import luoshi.document.TableLayout.Placed;

/**
 * A table drawn with lines on one page, or what is there of a longer one.
 *
 * @param page number of the page, from 1
 * @param top where it begins, in points from the top of the page
 * @param bottom where it ends
 * @param columns where its columns begin, and last where it ends, from the left
 * @param rows how many rows it has
 * @param cells its cells; each knows its page
 */
record PdfTable(
    int page,
    double top,
    double bottom,
    List<Double> columns,
    int rows,
    List<Placed<List<PdfLine>>> cells) {

  private static final double SAME = 6;

  /** Whether it may go on with the table that ended the page before. */
  boolean goesOn(PdfTable before) {
    if (page != before.page + 1 || columns.size() != before.columns.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - before.columns.get(i)) > SAME) {
        return false;
      }
    }
    return true;
  }

  boolean holds(PdfGlyph glyph) {
    double height = glyph.base() - 0.3 * glyph.size();
    return height > top
        && height < bottom
        && glyph.middle() > columns.get(0) - 1
        && glyph.middle() < columns.get(columns.size() - 1) + 1;
  }
}
