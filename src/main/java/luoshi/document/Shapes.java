package luoshi.document;

import java.util.List;
import luoshi.document.Block.Kind;

/**
 * Finds headings and list items among the paragraphs of marked-up files, for authors often write
 * them as plain paragraphs.
 */
final class Shapes {

  private final String text;
  private final Headings headings;
  private final boolean styled;
  private boolean first = true;

  private Shapes(String text, List<Block> blocks) {
    this.text = text;
    this.headings = new Headings(text);
    this.styled =
        blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING && block.level() > 1);
    this.first = blocks.stream().noneMatch(block -> marked(block.kind()));
  }

  private static boolean marked(Kind kind) {
    return kind == Kind.HEADING || kind == Kind.TITLE;
  }

  /** The blocks, paragraphs with the shape of a title, heading or item as such. */
  static List<Block> of(String text, List<Block> blocks) {
    Shapes shapes = new Shapes(text, blocks);
    return BracketedRun.items(
        text,
        blocks.stream()
            .map(block -> block.kind() == Kind.PARAGRAPH ? shapes.shaped(block) : block)
            .toList());
  }

  private Block shaped(Block block) {
    Line line = new Line(block.start(), block.end(), block.page());
    boolean title = first && headings.isTitle(line);
    first = false;
    if (title) {
      return as(block, Kind.TITLE, 1);
    }
    int level = styled ? headings.numbered(line) : headings.level(line, true);
    if (level > 0) {
      return as(block, Kind.HEADING, level);
    }
    return headings.isItem(line) ? as(block, Kind.ITEM, 1) : block;
  }

  private static Block as(Block block, Kind kind, int level) {
    return new Block(kind, level, block.start(), block.end(), block.page(), block.cell());
  }
}
