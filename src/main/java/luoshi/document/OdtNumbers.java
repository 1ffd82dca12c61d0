package luoshi.document;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the lists of an ODT, so that an item has the number that its reader sees. */
final class OdtNumbers {

  /** How OpenDocument names the formats of numbers. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "1", "decimal",
          "a", "lowerLetter",
          "A", "upperLetter",
          "i", "lowerRoman",
          "I", "upperRoman",
          "①, ②, ③, ...", "decimalEnclosedCircle",
          "一, 二, 三, ...", "chineseCounting",
          "壹, 贰, 叁, ...", "chineseCounting");

  private final Map<String, Element> styles = new HashMap<>();

  /** How many items of a list have been met. */
  private final Map<Element, Integer> counts = new HashMap<>();

  OdtNumbers(OdtFile file) {
    for (Element part : new Element[] {file.styles(), file.content()}) {
      part.select("text|list-style").forEach(s -> styles.put(s.attr("style:name"), s));
    }
  }

  /** The number of an item where a paragraph is its first; empty for a bullet. */
  String next(Element item, Element paragraph) {
    Element list = item.parent();
    if (list == null || paragraph != item.firstElementChild()) {
      return "";
    }
    Element form = form(list);
    int count = counts.merge(list, 1, Integer::sum);
    String format = form == null ? null : FORMATS.get(form.attr("style:num-format"));
    if (form == null || format == null) {
      return "";
    }
    String start = form.attr("text:start-value");
    int first = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    String number = WordNumbers.number(first + count - 1, format);
    return form.attr("style:num-prefix") + number + form.attr("style:num-suffix");
  }

  /** The form of a list at its depth; a list within another has the style of the outermost. */
  private @Nullable Element form(Element list) {
    int depth = 1;
    Element outer = list;
    for (Element over = list.parent(); over != null; over = over.parent()) {
      boolean within = over.nameIs("text:list");
      depth += within ? 1 : 0;
      outer = within ? over : outer;
    }
    String named = list.attr("text:style-name");
    Element style = styles.get(named.isEmpty() ? outer.attr("text:style-name") : named);
    return style == null
        ? null
        : style.selectFirst("> text|list-level-style-number[text:level=" + depth + "]");
  }
}
