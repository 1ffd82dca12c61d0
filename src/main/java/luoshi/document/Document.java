package luoshi.document;

import java.util.List;

/**
 * One source text. All offsets in luoshi are UTF-16 indices into {@link #text()}; exports turn them
 * into code points.
 *
 * @param name the file name, by which exports and listings call the document
 * @param sha256 lower-case hexadecimal SHA-256 of the bytes read
 * @param metadata title, publisher, date and language, and which of them were inferred
 * @param text the text as decoded (plain text, Markdown) or as extracted (HTML, PDF, DOCX); header
 *     lines included
 * @param blocks the parts of the text in reading order, not overlapping; text outside any block is
 *     not read
 * @param cuts the parts that were left out as web rubbish or header lines, with the reason
 * @param joined how many ends of lines were read over: wrapped lines, columns, pages
 */
public record Document(
    String name,
    String sha256,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Cut> cuts,
    int joined) {

  public Document {
    blocks = List.copyOf(blocks);
    cuts = List.copyOf(cuts);
  }

  /** A document whose lines were read as they are. */
  public Document(
      String name,
      String sha256,
      Metadata metadata,
      String text,
      List<Block> blocks,
      List<Cut> cuts) {
    this(name, sha256, metadata, text, blocks, cuts, 0);
  }

  /** The same document in the form in which words are looked up; every place stays where it was. */
  public Document folded() {
    List<Block> plain = blocks.stream().map(Document::folded).toList();
    return new Document(name, sha256, metadata, Folding.of(text), plain, cuts, joined);
  }

  private static Block folded(Block block) {
    Block.Cell cell = block.cell();
    if (cell == null) {
      return block;
    }
    String header = Folding.of(cell.header());
    return new Block(
        block.kind(),
        block.level(),
        block.start(),
        block.end(),
        block.page(),
        new Block.Cell(cell.table(), cell.row(), cell.column(), header));
  }
}
