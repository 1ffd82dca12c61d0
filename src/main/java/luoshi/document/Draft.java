package luoshi.document;

import java.util.List;

/**
 * What a format gives before rubbish is cut and metadata are settled.
 *
 * @param text the text as decoded or extracted
 * @param lines its lines, for formats that are nothing but lines
 * @param blocks its blocks, for formats that mark them; otherwise empty
 * @param cuts what the format itself marks as not part of the document
 * @param header what header lines say of title, publisher, date, language
 * @param found what the marks of the format say of them, to be listed as inferred
 * @param joined how many ends of lines the format itself has read over
 */
record Draft(
    String text,
    List<Line> lines,
    List<Block> blocks,
    List<Cut> cuts,
    Given header,
    Given found,
    int joined) {

  Draft(
      String text,
      List<Line> lines,
      List<Block> blocks,
      List<Cut> cuts,
      Given header,
      Given found) {
    this(text, lines, blocks, cuts, header, found, 0);
  }

  /** The lines, or where blocks are marked, the blocks as lines. */
  List<Line> units() {
    return blocks.isEmpty()
        ? lines
        : blocks.stream().map(b -> new Line(b.start(), b.end(), b.page())).toList();
  }
}
