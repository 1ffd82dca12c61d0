package luoshi.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks through a page and ends a block wherever a browser would begin a new line. */
final class HtmlWalk implements NodeVisitor {

  private static final Map<String, String> CUT =
      Map.of(
          "nav",
          "navigation",
          "aside",
          "related",
          "footer",
          "footer",
          "form",
          "comments",
          "button",
          "navigation");
  private static final Set<String> STRUCK = Set.of("s", "del", "strike");

  /** Where one table has got to. */
  private static final class Table {
    private final int number;
    private final List<String> headers = new ArrayList<>();
    private int row = -1;
    private int column;

    Table(int number) {
      this.number = number;
    }
  }

  private final TextBuilder builder = new TextBuilder();
  private final Map<Element, Table> tables = new IdentityHashMap<>();
  private @Nullable String reason;
  private @Nullable Element cut;
  private int struck;
  private int lists;
  private @Nullable Table table;
  private @Nullable Element cell;

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void add(String words) {
    if (struck > 0) {
      builder.struck(words);
    } else {
      builder.words(words);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    struck += STRUCK.contains(name) ? 1 : 0;
    if (name.equals("br") || element.isBlock() || CUT.containsKey(name)) {
      end(element.parent());
    }
    if (reason == null && CUT.containsKey(name)) {
      reason = CUT.get(name);
      cut = element;
    }
    switch (name) {
      case "ul", "ol" -> lists++;
      case "table" -> table = new Table(tables.size());
      case "tr" -> row();
      case "td", "th" -> cell = element;
      default -> {}
    }
    if (name.equals("table") && table != null) {
      tables.put(element, table);
    }
  }

  private void row() {
    if (table != null) {
      table.row++;
      table.column = 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    struck -= STRUCK.contains(name) ? 1 : 0;
    if (element.isBlock() || CUT.containsKey(name)) {
      end(element);
    }
    switch (name) {
      case "ul", "ol" -> lists--;
      case "td", "th" -> leaveCell();
      case "table" -> leaveTable(element);
      default -> {}
    }
    if (element == cut) {
      reason = null;
      cut = null;
    }
  }

  private void leaveCell() {
    if (table != null) {
      table.column++;
    }
    cell = null;
  }

  private void leaveTable(Element element) {
    Element outer = element.parent() == null ? null : element.parent().closest("table");
    table = outer == null ? null : tables.get(outer);
    cell = element.parent() == null ? null : element.parent().closest("td, th");
  }

  private void end(@Nullable Element context) {
    if (reason != null) {
      builder.cut(reason);
    } else if (cell != null && table != null) {
      builder.end(Kind.CELL, 0, place(table));
    } else {
      int level = context == null ? 0 : heading(context.normalName());
      boolean item = context != null && lists > 0 && context.closest("li") != null;
      Kind kind = level > 0 ? Kind.HEADING : item ? Kind.ITEM : Kind.PARAGRAPH;
      builder.end(kind, level > 0 ? level : item ? lists : 0, null);
    }
  }

  private Cell place(Table at) {
    if (at.row == 0 && !builder.open().isEmpty()) {
      while (at.headers.size() <= at.column) {
        at.headers.add("");
      }
      at.headers.set(at.column, builder.open());
    }
    String header = at.column < at.headers.size() ? at.headers.get(at.column) : "";
    return new Cell(at.number, Math.max(0, at.row), at.column, header);
  }

  private static int heading(String name) {
    boolean heading =
        name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    return heading ? name.charAt(1) - '0' : 0;
  }

  Draft draft(Given found) {
    builder.end(Kind.PARAGRAPH, 0, null);
    return builder.draft(found);
  }
}
