package luoshi.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import luoshi.document.Block.Kind;

/** Reads small texts in tests with the rules that the project ships. */
final class Reading {

  static final Path RULES = Path.of("rules");
  static final DocumentReader READER = new DocumentReader(RULES);

  private Reading() {}

  static Document text(String... lines) {
    return named("note.txt", String.join("\n", lines));
  }

  static Document named(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Document bytes(String name, byte[] bytes) {
    return READER.read(name, bytes, Given.NONE);
  }

  /** The blocks as lines such as {@code HEADING 2 Title}. */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(b -> b.kind() + " " + b.level() + " " + of(document, b))
        .toList();
  }

  /** The texts of the blocks of one kind. */
  static List<String> texts(Document document, Kind kind) {
    return document.blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> of(document, b))
        .toList();
  }

  /** The cells as lines such as {@code 1,2 Header: words}. */
  static List<String> cells(Document document) {
    return document.blocks().stream()
        .filter(b -> b.cell() != null)
        .map(b -> cell(document, b))
        .toList();
  }

  private static String cell(Document document, Block block) {
    Block.Cell cell = java.util.Objects.requireNonNull(block.cell());
    return cell.row() + "," + cell.column() + " " + cell.header() + ": " + of(document, block);
  }

  /** The cuts as lines such as {@code related: Related articles}. */
  static List<String> cuts(Document document) {
    return document.cuts().stream()
        .map(c -> c.reason() + ": " + document.text().substring(c.start(), c.end()).strip())
        .toList();
  }

  private static String of(Document document, Block block) {
    return document.text().substring(block.start(), block.end());
  }
}
