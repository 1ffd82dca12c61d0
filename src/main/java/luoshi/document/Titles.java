package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Settles which block is the title. */
final class Titles {

  private Titles() {}

  /**
   * The blocks with the title as it is given: a first line that says something else is a heading.
   * Where none is given, a first heading of the first level is the title.
   */
  static List<Block> of(String text, List<Block> blocks, @Nullable String title) {
    if (blocks.isEmpty()) {
      return blocks;
    }
    Block first = blocks.get(0);
    if (title == null) {
      return first.kind() == Kind.HEADING && first.level() == 1
          ? with(blocks, as(first, Kind.TITLE))
          : blocks;
    }
    boolean heading = first.kind() == Kind.TITLE || first.kind() == Kind.HEADING;
    boolean same = same(text.substring(first.start(), first.end()), title);
    if (!heading || same == (first.kind() == Kind.TITLE)) {
      return blocks;
    }
    return with(blocks, same ? as(first, Kind.TITLE) : below(text, first));
  }

  /** A first line under a title that is given: a heading, unless it is a whole sentence. */
  private static Block below(String text, Block first) {
    String line = text.substring(first.start(), first.end()).strip();
    boolean sentence = line.matches("(?s).*[。；;!?！？]") || line.matches("(?s).*[\\p{L}\\d)%”\"]\\.");
    return as(first, sentence ? Kind.PARAGRAPH : Kind.HEADING);
  }

  private static List<Block> with(List<Block> blocks, Block first) {
    List<Block> settled = new ArrayList<>(blocks);
    settled.set(0, first);
    return settled;
  }

  private static Block as(Block block, Kind kind) {
    int level = kind == Kind.TITLE ? 1 : kind == Kind.HEADING ? 2 : 0;
    return new Block(kind, level, block.start(), block.end(), block.page(), block.cell());
  }

  /** Whether one of two wordings of a title holds the other, marks and case aside. */
  static boolean same(String line, String title) {
    String one = letters(line);
    String other = letters(title);
    return !one.isEmpty() && (other.contains(one) || one.contains(other));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
