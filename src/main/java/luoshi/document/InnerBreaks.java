package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.Block.Kind;

/**
 * Parts blocks at breaks inside them: {@code <br>}, and numbering that was run into the text
 * (。3．年底前…).
 */
final class InnerBreaks {

  private static final Pattern BREAK =
      Pattern.compile(
          "(?i)<br ?/?>|(?<=[。；;）)])[ \\u3000]*(?=\\d{1,2}(?:[．、] ?|\\.(?!\\d) ?|\\.(?=\\d{4}年))(?:\\p{IsHan}|\\d{4}年))");

  private InnerBreaks() {}

  /** The blocks, those with breaks inside in parts; a part behind a number is an item. */
  static List<Block> split(String text, List<Block> blocks) {
    List<Block> parts = new ArrayList<>();
    for (Block block : blocks) {
      boolean heads = block.kind() == Kind.TITLE || block.kind() == Kind.HEADING;
      if (heads) {
        parts.add(block);
      } else {
        split(text, block, parts);
      }
    }
    return parts;
  }

  private static void split(String text, Block block, List<Block> parts) {
    Matcher breaks =
        BREAK.matcher(text).region(block.start(), block.end()).useTransparentBounds(true);
    int from = block.start();
    Kind kind = block.kind();
    while (breaks.find()) {
      add(text, block, kind, from, breaks.start(), parts);
      boolean numbered = breaks.end() < block.end() && Character.isDigit(text.charAt(breaks.end()));
      kind = numbered && kind == Kind.PARAGRAPH ? Kind.ITEM : kind;
      from = breaks.end();
    }
    add(text, block, kind, from, block.end(), parts);
  }

  private static void add(
      String text, Block block, Kind kind, int from, int to, List<Block> parts) {
    Line line = Line.stripped(text, from, to, block.page());
    if (!line.blank()) {
      parts.add(
          new Block(
              kind,
              kind == block.kind() ? block.level() : 1,
              line.start(),
              line.end(),
              block.page(),
              block.cell()));
    }
  }
}
