package luoshi.document;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import luoshi.document.TableLayout.Placed;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Walks through a page and ends a block wherever a browser would begin a new line. */
final class HtmlWalk implements NodeFilter {

  private static final Set<String> STRUCK = Set.of("s", "del", "strike");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)display\\s*:\\s*(?:block|list-item|table|flex|grid)");

  /** Wide gaps after a full stop begin a paragraph in pages typed on one line. */
  private static final Pattern INDENT = Pattern.compile("(?<=[。；！？])[\u3000\u00a0]{2,}");

  private final TextBuilder builder = new TextBuilder();
  private final Function<Element, @Nullable String> furniture;
  private @Nullable String reason;
  private @Nullable Element cut;
  private int struck;
  private int raised;
  private int kept;
  private int lists;
  private int tables;
  private @Nullable Cell cell;

  /**
   * A walk.
   *
   * @param furniture why an element is no part of the document, or null where it is one
   */
  HtmlWalk(Function<Element, @Nullable String> furniture) {
    this.furniture = furniture;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    if (struck > 0) {
      builder.aside(words, "struck");
    } else if (raised > 0) {
      builder.words(Superscripts.of(words));
    } else {
      lines(words);
    }
  }

  private void lines(String words) {
    Pattern between = kept > 0 ? Pattern.compile("\n") : INDENT;
    String[] parts = between.split(words, -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        end(null);
      }
      builder.words(parts[i]);
    }
  }

  private FilterResult open(Element element) {
    if (element.hasAttr(OfficePage.ASIDE)) {
      builder.aside(element.attr(OfficePage.WORDS), element.attr(OfficePage.ASIDE));
      return FilterResult.SKIP_CHILDREN;
    }
    String name = element.normalName();
    String why = reason == null ? furniture.apply(element) : null;
    if (name.equals("br") || breaks(element) || why != null) {
      end(element.parent());
    }
    if (why != null) {
      reason = why;
      cut = element;
    }
    if (name.equals("table") && reason == null && cell == null && !HtmlTable.isLayout(element)) {
      table(element);
      return FilterResult.SKIP_CHILDREN;
    }
    count(name, 1);
    return FilterResult.CONTINUE;
  }

  private void count(String name, int by) {
    switch (name) {
      case "ul", "ol" -> lists += by;
      case "sup" -> raised += by;
      case "pre", "textarea" -> kept += by;
      default -> struck += STRUCK.contains(name) ? by : 0;
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || BLOCK.matcher(element.attr("style")).find();
  }

  private void table(Element element) {
    Element caption = element.selectFirst("caption");
    if (caption != null) {
      NodeTraversor.filter(this, caption);
    }
    TableLayout<Element> table = HtmlTable.layout(tables++, element);
    for (int row = 0; row < table.rows(); row++) {
      for (Placed<Element> placed : table.row(row)) {
        cell = table.place(placed, row);
        NodeTraversor.filter(this, placed.content());
      }
    }
    cell = null;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    if (breaks(element) || element == cut) {
      end(element);
    }
    count(element.normalName(), -1);
    if (element == cut) {
      reason = null;
      cut = null;
    }
  }

  private void end(@Nullable Element context) {
    if (reason != null) {
      builder.cut(reason);
    } else if (cell != null) {
      builder.end(Kind.CELL, 0, cell);
    } else if (context != null && context.hasAttr(OfficePage.TITLE)) {
      builder.end(Kind.TITLE, 1, null);
    } else {
      int level = context == null ? 0 : heading(context.normalName());
      boolean item = context != null && lists > 0 && context.closest("li") != null;
      Kind kind = level > 0 ? Kind.HEADING : item ? Kind.ITEM : Kind.PARAGRAPH;
      builder.end(kind, level > 0 ? level : item ? lists : 0, null);
    }
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
