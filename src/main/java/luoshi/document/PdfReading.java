package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads page after page, and then what goes on over pages. */
final class PdfReading {

  private record Page(PdfFurniture.Sheet sheet, List<PdfTable> tables) {}

  private final List<Page> pages = new ArrayList<>();

  void page(PdfPage page) {
    List<PdfTable> tables = PdfGrid.tables(page);
    List<PdfGlyph> free =
        page.glyphs().stream()
            .filter(glyph -> tables.stream().noneMatch(table -> table.holds(glyph)))
            .toList();
    List<PdfLine> lines = PdfLines.of(free, page.number());
    pages.add(new Page(new PdfFurniture.Sheet(page.height(), lines), tables));
  }

  Draft draft() {
    Map<PdfLine, String> furniture = PdfFurniture.of(pages.stream().map(Page::sheet).toList());
    List<Object> parts = new ArrayList<>();
    pages.forEach(page -> parts.addAll(parts(page, furniture)));
    List<PdfPlaced> lines =
        parts.stream().filter(PdfPlaced.class::isInstance).map(PdfPlaced.class::cast).toList();
    PdfText text = new PdfText(new PdfFlow(lines), new PdfJoin(words().toList()));
    write(parts, text);
    return text.draft(furniture);
  }

  private Stream<String> words() {
    return pages.stream().flatMap(page -> page.sheet().lines().stream()).map(PdfLine::text);
  }

  /** The lines and tables of a page in reading order. */
  private static List<Object> parts(Page page, Map<PdfLine, String> furniture) {
    List<Object> parts = new ArrayList<>();
    List<PdfLine> open = new ArrayList<>();
    int next = 0;
    for (PdfLine line : page.sheet().lines()) {
      while (next < page.tables().size() && page.tables().get(next).top() < line.base()) {
        parts.addAll(PdfColumns.order(open));
        open.clear();
        parts.add(page.tables().get(next++));
      }
      if (!furniture.containsKey(line)) {
        open.add(line);
      }
    }
    parts.addAll(PdfColumns.order(open));
    parts.addAll(page.tables().subList(next, page.tables().size()));
    return parts;
  }

  private static void write(List<Object> parts, PdfText text) {
    List<PdfPlaced> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof PdfPlaced line) {
        lines.add(line);
      } else {
        text.lines(lines);
        lines.clear();
        PdfLongTable table = new PdfLongTable((PdfTable) parts.get(i));
        while (i + 1 < parts.size()
            && parts.get(i + 1) instanceof PdfTable more
            && table.add(more)) {
          i++;
        }
        text.table(table.cells());
      }
    }
    text.lines(lines);
  }
}
