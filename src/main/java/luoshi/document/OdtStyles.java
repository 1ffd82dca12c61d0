package luoshi.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of an ODT say of its words, each style with those that it rests on. */
final class OdtStyles {

  /** Styles rest on each other no deeper; a longer chain is a ring. */
  private static final int DEEPEST = 20;

  private final Map<String, Element> styles = new HashMap<>();

  OdtStyles(OdtFile file) {
    for (Element part : new Element[] {file.styles(), file.content()}) {
      part.select("style|style").forEach(style -> styles.put(style.attr("style:name"), style));
    }
  }

  boolean isTitle(Element paragraph) {
    String name = paragraph.attr("text:style-name");
    for (int i = 0; i < DEEPEST && !name.equals("Title"); i++) {
      Element style = styles.get(name);
      name = style == null ? "" : style.attr("style:parent-style-name");
    }
    return name.equals("Title");
  }

  boolean isStruck(Element words) {
    String line = property(words, "style:text-line-through-style");
    String kind = property(words, "style:text-line-through-type");
    return line != null && !line.equals("none") || kind != null && !kind.equals("none");
  }

  boolean isHidden(Element words) {
    return "none".equals(property(words, "text:display"));
  }

  boolean isRaised(Element words) {
    String position = property(words, "style:text-position");
    return position != null && position.startsWith("super");
  }

  private @Nullable String property(Element words, String property) {
    Element style = styles.get(words.attr("text:style-name"));
    for (int i = 0; i < DEEPEST && style != null; i++) {
      Element form = style.selectFirst("> style|text-properties");
      if (form != null && form.hasAttr(property)) {
        return form.attr(property);
      }
      style = styles.get(style.attr("style:parent-style-name"));
    }
    return null;
  }
}
