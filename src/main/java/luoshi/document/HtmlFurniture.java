package luoshi.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what on a page is there for the site and not for the document, and why. */
final class HtmlFurniture {

  private static final String NAVIGATION = "navigation";
  private static final String RELATED = "related";

  private static final Map<String, String> TAGS =
      Map.of(
          "nav", NAVIGATION,
          "button", NAVIGATION,
          "dialog", NAVIGATION,
          "aside", RELATED,
          "footer", "footer",
          "form", "comments");
  private static final Map<String, String> ROLES =
      Map.of(
          "navigation", NAVIGATION,
          "search", NAVIGATION,
          "menu", NAVIGATION,
          "menubar", NAVIGATION,
          "dialog", NAVIGATION,
          "alertdialog", NAVIGATION,
          "contentinfo", "footer",
          "complementary", RELATED);

  /** What sites call such boxes; whole words of a class or id. */
  private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(
        "advertising",
        Pattern.compile("ads?|advert\\w*|adsense|adsbygoogle|sponsor\\w*|promo|guanggao"));
    NAMES.put(
        NAVIGATION,
        Pattern.compile(
            "nav\\w*|menu|breadcrumbs?|crumbs?|pagination|pager|skip|skiplink|mbx|cookies?|consent|gdpr"
                + "|popup|modal|newsletter|subscribe|signup|print|printer|dayin|share|sharing|shares"
                + "|bdsharebuttonbox|social|fenxiang|qrcode|ewm|toolbar"));
    NAMES.put(
        RELATED,
        Pattern.compile("related|recommend\\w*|trending|sidebar|mostread|tuijian|xgwz|xgyd"));
    NAMES.put("comments", Pattern.compile("comments?|disqus|pinglun"));
    NAMES.put("footer", Pattern.compile("foot|footer|copyright|banquan"));
  }

  private static final Pattern PAIR =
      Pattern.compile(
          "most[-_ ]?(?:read|viewed|popular|shared)|side[-_ ]?bar|read[-_ ]?(?:more|next)");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern LABEL =
      Pattern.compile("(?i)广告|廣告|推广|advertisements?|sponsored(?: content)?");
  private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "p", "td", "table");
  private static final int FEWEST_LINKS = 3;

  /** Shares of the words of a page. */
  private static final double HALF = 0.5;

  private static final double MOST = 0.75;
  private static final double ALL = 0.9;
  private static final int LONGEST_ADVERTISEMENT = 500;

  private final HtmlWeights weights;
  private final int whole;

  HtmlFurniture(org.jsoup.nodes.Document page) {
    this.weights = new HtmlWeights(page);
    this.whole = weights.text(page);
  }

  /** Why an element is no part of the document, or null where it is one. */
  @Nullable String reason(Element element) {
    if (isHidden(element)) {
      return share(element) > ALL ? null : "hidden";
    }
    String name = element.normalName();
    String sure = TAGS.getOrDefault(name, ROLES.get(element.attr("role")));
    if (sure != null) {
      return name.equals("form") && share(element) > HALF ? null : sure;
    }
    return element.isBlock() || name.equals("ins") ? likely(element) : null;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.hasAttr(HtmlStyles.HIDDEN)
        || HIDDEN.matcher(element.attr("style")).find();
  }

  /**
   * A box with most of the page's words, or its heading, is the document, whatever it is called.
   */
  private @Nullable String likely(Element element) {
    double share = share(element);
    if (share > MOST) {
      return null;
    }
    String named = named(element);
    if (named == null && labelled(element)) {
      named = "advertising";
    }
    if (named == null && share <= HALF && listsLinks(element)) {
      named = NAVIGATION;
    }
    return named == null || element.selectFirst("h1") != null ? null : named;
  }

  private double share(Element element) {
    return weights.text(element) / (double) Math.max(1, whole);
  }

  private static @Nullable String named(Element element) {
    String names = (element.className() + " " + element.id()).strip();
    if (names.isEmpty()) {
      return null;
    }
    String words = names.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    if (PAIR.matcher(words).find()) {
      return RELATED;
    }
    for (String word : words.split("[^a-z]+")) {
      for (Map.Entry<String, Pattern> entry : NAMES.entrySet()) {
        if (entry.getValue().matcher(word).matches()) {
          return entry.getKey();
        }
      }
    }
    return null;
  }

  /** A small box that says of itself that it is paid for. */
  private boolean labelled(Element element) {
    if (weights.text(element) > LONGEST_ADVERTISEMENT) {
      return false;
    }
    Element first = element.firstElementChild();
    return first != null && LABEL.matcher(first.text().strip()).matches()
        || LABEL.matcher(element.ownText().strip()).matches();
  }

  /** A list that is links and little else leads to other pages. */
  private boolean listsLinks(Element element) {
    return LISTS.contains(element.normalName())
        && weights.links(element) >= FEWEST_LINKS
        && weights.linked(element) * 10L >= weights.text(element) * 8L;
  }
}
