package luoshi.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** Marks what the style sheets inside a page hide, so far as plain selectors say so. */
final class HtmlStyles {

  /** The mark on an element that a style sheet hides. */
  static final String HIDDEN = "data-luoshi-hidden";

  private static final int MOST_RULES = 300;
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern SHOWN =
      Pattern.compile("(?i)@media\\s+(?:only\\s+)?(?:screen|all)\\b.*");
  private static final Pattern RULE =
      Pattern.compile("([\\w.#\\-\\[\\]='\" ,>+~*\\n]{1,200})\\{([^{}]{1,2000})\\}");
  private static final Pattern DISPLAY =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display|visibility)\\s*:\\s*(\\w+)");

  private final org.jsoup.nodes.Document page;
  private int rules;

  private HtmlStyles(org.jsoup.nodes.Document page) {
    this.page = page;
  }

  /** Marks the elements of a page. */
  static void mark(org.jsoup.nodes.Document page) {
    HtmlStyles styles = new HtmlStyles(page);
    for (Element style : page.select("style")) {
      String plain = COMMENT.matcher(style.data()).replaceAll("");
      styles.take(forScreens(plain));
    }
  }

  /** A sheet without the blocks that are for printers and the like. */
  private static String forScreens(String sheet) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < sheet.length()) {
      int rule = sheet.indexOf('@', at);
      int open = rule < 0 ? -1 : sheet.indexOf('{', rule);
      kept.append(sheet, at, rule < 0 ? sheet.length() : rule);
      if (open < 0) {
        return kept.toString();
      }
      boolean shown = SHOWN.matcher(sheet.substring(rule, open)).matches();
      at = shown ? open + 1 : closing(sheet, open) + 1;
    }
    return kept.toString();
  }

  /** Where the block that opens at a brace is closed. */
  private static int closing(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      depth += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return sheet.length() - 1;
  }

  private void take(String sheet) {
    Matcher rule = RULE.matcher(sheet);
    while (rule.find() && rules < MOST_RULES) {
      Matcher display = DISPLAY.matcher(rule.group(2));
      if (display.find()) {
        rules++;
        mark(rule.group(1).strip(), display.group(1).toLowerCase(Locale.ROOT));
      }
    }
  }

  private void mark(String selector, String value) {
    boolean hides = value.equals("none") || value.equals("hidden");
    try {
      for (Element element : page.select(selector)) {
        if (hides) {
          element.attr(HIDDEN, "");
        } else {
          element.removeAttr(HIDDEN);
        }
      }
    } catch (SelectorParseException | IllegalArgumentException e) {
      // A selector that only a browser knows hides nothing here.
      rules++;
    }
  }
}
