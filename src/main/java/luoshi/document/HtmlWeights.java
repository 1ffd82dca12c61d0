package luoshi.document;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text and how many links each element of a page holds, counted in one pass. */
final class HtmlWeights implements NodeVisitor {

  private static final class Weight {
    private int text;
    private int linked;
    private int links;
  }

  private static final Weight NONE = new Weight();

  private final Map<Node, Weight> weights = new IdentityHashMap<>();

  HtmlWeights(Element page) {
    page.traverse(this);
  }

  /** Characters that are no white space. */
  int text(Element element) {
    return of(element).text;
  }

  /** Those of them that are part of a link. */
  int linked(Element element) {
    return of(element).linked;
  }

  /** How many links with words there are. */
  int links(Element element) {
    return of(element).links;
  }

  private Weight of(Node node) {
    return weights.getOrDefault(node, NONE);
  }

  @Override
  public void head(Node node, int depth) {
    Weight weight = new Weight();
    if (node instanceof TextNode words) {
      weight.text =
          (int) words.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
    }
    weights.put(node, weight);
  }

  @Override
  public void tail(Node node, int depth) {
    Weight weight = of(node);
    if (node instanceof Element link && link.normalName().equals("a") && weight.text > 0) {
      weight.linked = weight.text;
      weight.links = 1;
    }
    Node parent = node.parent();
    Weight above = parent == null ? null : weights.get(parent);
    if (above != null) {
      above.text += weight.text;
      above.linked += weight.linked;
      above.links += weight.links;
    }
  }
}
