package luoshi.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was read of a file, as lines that a person can check against the file. */
final class ReadFile {

  private ReadFile() {}

  static List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    for (Packed packed : Reading.READER.open(new Input(file, true))) {
      try {
        tell(Reading.READER.read(packed, Given.NONE), lines);
      } catch (DocumentException e) {
        lines.add("refused " + packed.name() + " " + e.problem());
      }
    }
    return lines;
  }

  private static void tell(Document document, List<String> lines) {
    Metadata said = document.metadata();
    lines.add("document " + document.name());
    lines.add("title " + said.title());
    lines.add("publisher " + said.publisher());
    lines.add("date " + said.date());
    for (Block block : document.blocks()) {
      String words = document.text().substring(block.start(), block.end());
      lines.add(kind(block) + " " + words.replace('\n', '⏎'));
    }
    Reading.cuts(document).forEach(cut -> lines.add("cut " + cut.replace('\n', '⏎')));
  }

  private static String kind(Block block) {
    Block.Cell cell = block.cell();
    return cell == null
        ? block.kind() + " " + block.level()
        : "CELL " + cell.row() + "," + cell.column() + " [" + cell.header() + "]";
  }
}
