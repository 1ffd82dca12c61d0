package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.document.Block.Kind;

/**
 * Knows the paragraphs （一）…；（二）… as entries of a list where a line that ends with a colon
 * introduces them; elsewhere such numbers open whole sections.
 */
final class BracketedRun {

  private static final Pattern NUMBER = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]");
  private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

  private BracketedRun() {}

  /** The blocks, with introduced paragraphs of such numbers as items. */
  static List<Block> items(String text, List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks);
    boolean listed = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String words = text.substring(block.start(), block.end());
      boolean entry = block.kind() == Kind.PARAGRAPH && NUMBER.matcher(words).lookingAt();
      if (listed && entry) {
        result.set(
            i, new Block(Kind.ITEM, 1, block.start(), block.end(), block.page(), block.cell()));
      } else {
        listed = block.kind() == Kind.PARAGRAPH && COLON.matcher(words).find();
      }
    }
    return result;
  }
}
