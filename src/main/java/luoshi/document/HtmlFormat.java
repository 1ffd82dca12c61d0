package luoshi.document;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads HTML. */
final class HtmlFormat {

  private HtmlFormat() {}

  static Draft read(String name, byte[] bytes) {
    String html = Charsets.decode(bytes);
    if (html == null) {
      throw new DocumentException(name, 0, Problem.BINARY);
    }
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Given found = found(page);
    HtmlStyles.mark(page);
    page.select("script, style, noscript, template, head, iframe, svg, select").remove();
    HtmlWalk walk = new HtmlWalk(new HtmlFurniture(page)::reason);
    page.filter(walk);
    Draft draft = walk.draft(found);
    if (draft.text().isBlank()) {
      throw new DocumentException(name, 0, Problem.BLANK);
    }
    return draft;
  }

  private static Given found(org.jsoup.nodes.Document page) {
    String title = meta(page, "og:title", "ArticleTitle", "dc.title");
    Element h1 = page.selectFirst("h1");
    if (title == null && h1 != null && !h1.text().isBlank()) {
      title = h1.text();
    }
    if (title == null && !page.title().isBlank()) {
      title = page.title();
    }
    String date = meta(page, "article:published_time", "PubDate", "publishdate", "date", "dc.date");
    String publisher =
        meta(page, "ContentSource", "article:publisher", "og:site_name", "publisher");
    return new Given(title, publisher, date == null ? null : Dates.first(date), null);
  }

  private static @Nullable String meta(org.jsoup.nodes.Document page, String... names) {
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (Element meta : page.select("meta[content]")) {
        String key = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
        if (key.toLowerCase(Locale.ROOT).equals(lower) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }
}
