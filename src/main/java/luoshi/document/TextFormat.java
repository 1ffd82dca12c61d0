package luoshi.document;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text and Markdown. */
final class TextFormat {

  /** Longer Markdown is read as plain text, for its tree would not fit into memory. */
  private static final int LONGEST_MARKDOWN = 8_000_000;

  private TextFormat() {}

  static Draft read(String name, byte[] bytes, boolean markdown) {
    String text = Charsets.decode(bytes);
    if (text == null) {
      throw new DocumentException(name, 0, Problem.BINARY);
    }
    if (text.isBlank()) {
      throw new DocumentException(name, 0, Problem.BLANK);
    }
    return read(name, TextColumns.unfolded(unspaced(text)), markdown);
  }

  /** A text whose Chinese characters mostly stand apart, as after character recognition. */
  private static String unspaced(String text) {
    return CjkSpacing.isSpaced(text) ? CjkSpacing.mended(text) : text;
  }

  private static Draft read(String name, String text, boolean markdown) {
    Header header = Header.of(name, text);
    List<Cut> cuts = new ArrayList<>(Cutting.struck(text, header.end()));
    if (header.end() > 0) {
      cuts.add(new Cut(0, header.end(), "header"));
    }
    List<Line> lines = Line.of(text, header.end(), text.length(), 0);
    boolean marked = markdown || MarkdownText.looksLike(text, lines);
    List<Block> blocks =
        marked && text.length() <= LONGEST_MARKDOWN
            ? MarkdownText.blocks(text, header.end())
            : List.of();
    return new Draft(text, lines, blocks, cuts, header.given(), Given.NONE);
  }
}
