package luoshi.document;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph, heading, list item or table cell.
 *
 * @param kind what it is
 * @param level heading depth from 1 (a title is 1), list depth from 1, otherwise 0
 * @param start first index into the document's text, inclusive
 * @param end last index, exclusive
 * @param page page number from 1 where the format has pages, otherwise 0
 * @param cell where the block stands in a table, or null outside tables
 */
public record Block(Kind kind, int level, int start, int end, int page, @Nullable Cell cell) {

  /** The kinds of block. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL
  }

  /**
   * A place in a table.
   *
   * @param table number of the table in the document, from 0
   * @param row row number; 0 is the header row, where the table has none rows count from 1
   * @param column column number from 0
   * @param header text of the column's header, empty where the table has none
   */
  public record Cell(int table, int row, int column, String header) {}
}
