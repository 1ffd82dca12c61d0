package luoshi.site;

import java.util.List;
import java.util.Map;

/**
 * What every page has around what it says.
 *
 * @param language zh or en
 * @param t the fixed texts, by key
 * @param site what the site is called
 * @param title what the page is about
 * @param root the way from the page to the folder of its language, such as {@code ../}, or empty
 * @param others the same page in the other languages
 * @param policy what the page may load
 */
record Frame(
    String language,
    Map<String, String> t,
    String site,
    String title,
    String root,
    List<Other> others,
    String policy) {

  /** Scripts and style of the site itself, and nothing else. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

  /** The page in another language. */
  record Other(String language, String name, String href) {}
}
