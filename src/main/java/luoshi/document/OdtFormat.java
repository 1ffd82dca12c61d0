package luoshi.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import luoshi.document.TableLayout.Placed;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Reads ODT as its last editor would accept it: deleted words out, notes behind their block. */
final class OdtFormat implements NodeFilter {

  private final TextBuilder builder = new TextBuilder();
  private final OdtStyles styles;
  private final OdtWords words;
  private final OdtNumbers numbers;
  private int tables;

  private OdtFormat(OdtFile file) {
    this.styles = new OdtStyles(file);
    this.words = new OdtWords(styles, builder);
    this.numbers = new OdtNumbers(file);
  }

  static Draft read(String name, byte[] bytes) {
    try {
      OdtFile file = OdtFile.open(name, bytes);
      OdtFormat format = new OdtFormat(file);
      file.content().filter(format);
      format.margins(file.styles());
      int changes = file.content().select("text|changed-region").size();
      if (changes > 0) {
        format.builder.words("revised: tracked changes accepted: " + changes);
        format.builder.cut("revised");
      }
      Draft draft = format.builder.draft(Given.NONE);
      if (draft.blocks().isEmpty()) {
        throw new DocumentException(name, 0, Problem.BLANK);
      }
      return draft;
    } catch (IOException | IllegalArgumentException e) { // the latter of names that are no UTF-8
      throw new DocumentException(name, 0, Problem.DAMAGED, String.valueOf(e.getMessage()));
    }
  }

  /** Tells what stands on every page. */
  private void margins(Element styles) {
    Set<String> told = new HashSet<>();
    for (Element margin : styles.select("style|header, style|footer")) {
      if (told.add(margin.text())) {
        builder.words(margin.text());
        builder.cut(margin.nameIs("style:header") ? "page-header" : "footer");
      }
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    return switch (element.normalName()) {
      case "text:tracked-changes", "office:automatic-styles", "office:scripts" ->
          FilterResult.SKIP_ENTIRELY;
      case "table:table" -> table(element);
      case "text:h" -> block(element, Kind.HEADING, level(element));
      case "text:p" -> paragraph(element);
      default -> FilterResult.CONTINUE;
    };
  }

  private FilterResult paragraph(Element element) {
    Element item = element.parent();
    if (item != null && item.nameIs("text:list-item")) {
      builder.words(WordNumbers.before(numbers.next(item, element), element.text()));
    }
    int lists = (int) element.parents().stream().filter(p -> p.nameIs("text:list")).count();
    Kind kind = styles.isTitle(element) ? Kind.TITLE : lists > 0 ? Kind.ITEM : Kind.PARAGRAPH;
    return block(element, kind, kind == Kind.TITLE ? 1 : lists);
  }

  private FilterResult block(Element element, Kind kind, int level) {
    element.filter(words);
    builder.end(kind, level, null);
    return FilterResult.SKIP_ENTIRELY;
  }

  private static int level(Element heading) {
    String level = heading.attr("text:outline-level");
    return level.matches("[1-9]") ? Integer.parseInt(level) : 1;
  }

  /** A table in a cell is read as words of the cell. */
  private FilterResult table(Element table) {
    TableLayout<Element> layout = OdtTable.layout(tables++, table);
    for (int row = 0; row < layout.rows(); row++) {
      for (Placed<Element> placed : layout.row(row)) {
        cell(placed.content(), layout.place(placed, row));
      }
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private void cell(Element cell, Cell place) {
    for (Element paragraph : cell.select("text|p, text|h")) {
      if (paragraph.closest("text|note, office|annotation") == null) {
        paragraph.filter(words);
        builder.end(Kind.CELL, 0, place);
      }
    }
  }
}
