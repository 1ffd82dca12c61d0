package luoshi.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.document.Block;
import luoshi.document.Block.Kind;
import luoshi.document.Document;

/**
 * Says for each block of a document which headings stand over it, and which line introduces its
 * list or table.
 */
final class Outline {

  /** Below every real heading: the line that introduces a list. */
  static final int INTRO_LEVEL = 100;

  /**
   * A colon at the end, or a last sentence that names what is below; marks of emphasis put aside.
   */
  private static final Pattern INTRODUCES =
      Pattern.compile("[:：][*_\\s]*$|(?:下列|以下)[^。]{2,40}。[*_\\s]*$");

  private static final Pattern PART =
      Pattern.compile("(?:[Tt]he following|下列|以下)[^.。,，]{2,80}[:：]?\\s*");

  private final List<List<Heading>> over = new ArrayList<>();

  Outline(Document document) {
    List<Heading> stack = new ArrayList<>();
    Block before = null;
    for (Block block : document.blocks()) {
      boolean listed = block.kind() == Kind.ITEM || block.kind() == Kind.CELL;
      int intro = INTRO_LEVEL + block.level();
      if (!listed) {
        boolean part = isPart(document, block);
        stack.removeIf(heading -> heading.level() >= INTRO_LEVEL + (part ? 1 : 0));
        if (part && before != null && introduces(document, before)) {
          stack.add(heading(document, before, INTRO_LEVEL));
        }
      } else if (before != null && introduces(document, before, block)) {
        stack.removeIf(heading -> heading.level() >= intro);
        stack.add(heading(document, before, intro));
      } else {
        stack.removeIf(heading -> heading.level() > intro);
      }
      if (block.kind() == Kind.TITLE || block.kind() == Kind.HEADING) {
        int level = block.kind() == Kind.TITLE ? 0 : block.level();
        stack.removeIf(heading -> heading.level() >= level);
        over.add(List.copyOf(stack));
        stack.add(heading(document, block, level));
      } else {
        over.add(List.copyOf(stack));
      }
      before = block;
    }
  }

  /** The headings over block number i, outermost first; an introducing line last. */
  List<Heading> over(int i) {
    return over.get(i);
  }

  private static boolean introduces(Document document, Block before, Block block) {
    if (before.kind() == Kind.CELL
        || before.kind() == Kind.HEADING
        || before.kind() == Kind.TITLE) {
      return false;
    }

    boolean deeper = before.kind() == Kind.ITEM && block.level() > before.level();
    return (before.kind() == Kind.PARAGRAPH || deeper) && announces(document, before);
  }

  /** Whether a line introduces another that introduces one part of the list: not a part itself. */
  private static boolean introduces(Document document, Block before) {
    return before.kind() == Kind.PARAGRAPH
        && announces(document, before)
        && !isPart(document, before);
  }

  /** "The following reforms:": a line that names one part of a list introduced above it. */
  private static boolean isPart(Document document, Block block) {
    return block.kind() == Kind.PARAGRAPH
        && PART.matcher(document.text().substring(block.start(), block.end())).matches();
  }

  private static boolean announces(Document document, Block block) {
    return INTRODUCES.matcher(document.text().substring(block.start(), block.end())).find();
  }

  private static Heading heading(Document document, Block block, int level) {
    return new Heading(
        level, block.start(), block.end(), document.text().substring(block.start(), block.end()));
  }
}
