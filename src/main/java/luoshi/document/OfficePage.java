package luoshi.document;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page made from the marks of an office file, to be walked through like a page of the web: {@code
 * p}, {@code h1} to {@code h9}, {@code li} in as many {@code ul} as it is deep, {@code table}.
 */
final class OfficePage {

  /** Marks a paragraph that names the document. */
  static final String TITLE = "data-luoshi-title";

  /** Marks what is told behind its block, with the reason; the words are an attribute too. */
  static final String ASIDE = "data-luoshi-aside";

  static final String WORDS = "data-luoshi-words";
  private static final String CUT = "data-luoshi-cut";

  /** So many characters before its mark say which words a note is about. */
  private static final int PLACE = 12;

  private final org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
  private int notes;

  Element body() {
    return page.body();
  }

  /**
   * Adds a paragraph.
   *
   * @param title whether it names the document
   * @param heading its depth as a heading, 0 for none
   * @param list its depth in lists, 0 for none
   * @return where its words go
   */
  static Element paragraph(Element parent, boolean title, int heading, int list) {
    Element at = parent;
    for (int depth = 0; depth < list && heading == 0; depth++) {
      at = at.appendElement("ul");
    }
    String name = heading > 0 ? "h" + Math.min(heading, 6) : list > 0 ? "li" : "p";
    Element paragraph = at.appendElement(name);
    return title ? paragraph.attr(TITLE, "") : paragraph;
  }

  /** Adds words, raised ones as such. */
  static void words(Element paragraph, String words, boolean raised) {
    paragraph.appendText(raised ? Superscripts.of(words) : words);
  }

  /** Adds words that are no part of their paragraph and told behind it. */
  static void aside(Element paragraph, String words, String reason) {
    if (!words.isBlank()) {
      paragraph.appendElement("ins").attr(ASIDE, reason).attr(WORDS, words);
    }
  }

  /** Adds a note, with the words before its mark. */
  void note(Element paragraph, String words) {
    String before = paragraph.text();
    String place = before.substring(Math.max(0, before.length() - PLACE));
    aside(paragraph, "[" + ++notes + " …" + place + "] " + words.strip(), "note");
  }

  /** Tells at the end what is no part of the document. */
  void cut(String words, String reason) {
    if (!words.isBlank()) {
      body().appendElement("div").attr(CUT, reason).appendText(words.strip());
    }
  }

  /** Tells at the end how many tracked changes were accepted. */
  void revised(int changes) {
    if (changes > 0) {
      cut("revised: tracked changes accepted: " + changes, "revised");
    }
  }

  private static @Nullable String reason(Element element) {
    return element.hasAttr(CUT) ? element.attr(CUT) : null;
  }

  Draft draft() {
    HtmlWalk walk = new HtmlWalk(OfficePage::reason);
    page.filter(walk);
    return walk.draft(Given.NONE);
  }
}
