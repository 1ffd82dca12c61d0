package luoshi.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.document.Block.Cell;

/**
 * Settles which tables have a header row: one whose first row holds figures or sentences has none.
 */
final class TableHeaders {

  private static final int LONGEST = 60;

  /** 2025, 2023-24, FY26 and Q3 say for when a column holds. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:20)?\\d\\d)?(?!\\d)|\\b(?:FY ?\\d\\d|[QH][1-4])\\b");

  private static final Pattern FIGURE = Pattern.compile("\\d");

  /** "Sl. No." ends in a full stop and is no sentence. */
  private static final Pattern SHORT = Pattern.compile("(?:\\S+ )?\\S{1,4}\\.");

  private TableHeaders() {}

  /** The blocks; the rows of a table without headers are numbered from 1. */
  static List<Block> settled(String text, List<Block> blocks) {
    Set<Integer> without = new HashSet<>();
    for (Block block : blocks) {
      Cell cell = block.cell();
      if (cell != null && cell.row() == 0 && !header(text, block)) {
        without.add(cell.table());
      }
    }
    return without.isEmpty()
        ? blocks
        : blocks.stream().map(block -> settled(block, without)).toList();
  }

  private static boolean header(String text, Block block) {
    Line line = new Line(block.start(), block.end(), 0);
    String words = line.of(text);
    return line.length() <= LONGEST
        && (!line.closed(text) || SHORT.matcher(words).matches())
        && !FIGURE.matcher(YEAR.matcher(words).replaceAll("")).find();
  }

  private static Block settled(Block block, Set<Integer> without) {
    Cell cell = block.cell();
    if (cell == null || !without.contains(cell.table())) {
      return block;
    }
    Cell place = new Cell(cell.table(), cell.row() + 1, cell.column(), "");
    return new Block(block.kind(), block.level(), block.start(), block.end(), block.page(), place);
  }
}
