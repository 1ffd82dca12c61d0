package luoshi.document;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The XML of one part of a DOCX, as its elements are moved before it is read. */
record WordDom(Document part) {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** All elements of a name of WordprocessingML, in their order; a list that stays as it is. */
  List<Element> all(String name) {
    return all(WORD, name);
  }

  List<Element> all(String space, String name) {
    var nodes = part.getElementsByTagNameNS(space, name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /** Puts what an element holds in its place. */
  static void unwrap(Element wrapper) {
    before(wrapper, wrapper);
    remove(wrapper);
  }

  /** Moves what an element holds before another. */
  static void before(Element holder, Node place) {
    Node parent = place.getParentNode();
    while (parent != null && holder.getFirstChild() != null) {
      parent.insertBefore(holder.getFirstChild(), place);
    }
  }

  static void remove(@Nullable Node node) {
    if (node != null && node.getParentNode() != null) {
      node.getParentNode().removeChild(node);
    }
  }

  static boolean is(@Nullable Node node, String name) {
    return node != null && name.equals(node.getLocalName());
  }
}
