package luoshi.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the words of one paragraph of an ODT; what is no part of it is told behind it. */
final class OdtWords implements NodeFilter {

  /** So much of what stands before a note is told with it. */
  private static final int PLACE = 12;

  private final OdtStyles styles;
  private final TextBuilder builder;
  private int notes;

  OdtWords(OdtStyles styles, TextBuilder builder) {
    this.styles = styles;
    this.builder = builder;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      builder.words(text.getWholeText());
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    switch (element.normalName()) {
      case "text:s", "text:tab", "text:line-break" -> builder.words(" ");
      case "text:note" -> note(element);
      case "office:annotation" -> builder.aside(element.select("> text|p").text(), "comments");
      case "text:span" -> {
        return span(element);
      }
      default -> {
        return FilterResult.CONTINUE;
      }
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private FilterResult span(Element span) {
    String left = styles.isHidden(span) ? "hidden" : styles.isStruck(span) ? "struck" : null;
    if (left != null) {
      builder.aside(span.text(), left);
    } else if (styles.isRaised(span)) {
      builder.words(Superscripts.of(span.text()));
    } else {
      return FilterResult.CONTINUE;
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private void note(Element note) {
    String before = builder.open();
    String place = before.substring(Math.max(0, before.length() - PLACE));
    @Nullable Element body = note.selectFirst("text|note-body");
    String words = body == null ? "" : body.text().strip();
    builder.aside("[" + ++notes + " …" + place + "] " + words, "note");
  }
}
