package luoshi.document;

import static luoshi.document.WordDom.is;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts the tracked changes of a part of a DOCX. */
final class Revisions {

  private Revisions() {}

  /**
   * Makes a part as if every change in it had been accepted.
   *
   * @return how many changes there were; a move is one
   */
  static int accept(WordDom part) {
    List<Element> gone = Stream.of("del", "cellDel").flatMap(n -> part.all(n).stream()).toList();
    List<Element> come = Stream.of("ins", "moveTo").flatMap(n -> part.all(n).stream()).toList();
    gone.forEach(Revisions::delete);
    part.all("moveFrom").forEach(Revisions::delete);
    come.forEach(WordDom::unwrap);
    return gone.size() + come.size();
  }

  /** Removes what was deleted: words, the end of a paragraph, or the row or cell that says so. */
  private static void delete(Element deletion) {
    Node parent = deletion.getParentNode();
    if (is(parent, "trPr") || is(parent, "tcPr")) {
      WordDom.remove(parent.getParentNode());
    } else if (is(parent, "rPr") && is(parent.getParentNode(), "pPr")) {
      join((Element) parent.getParentNode().getParentNode());
    }
    WordDom.remove(deletion);
  }

  /** A paragraph whose end was deleted goes on in the next. */
  private static void join(Element paragraph) {
    Node next = paragraph.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    if (next instanceof Element other && is(other, "p")) {
      child(paragraph, "pPr").forEach(WordDom::remove);
      List<Node> form = child(other, "pPr");
      @Nullable Node first = form.isEmpty() ? other.getFirstChild() : form.get(0).getNextSibling();
      while (paragraph.getFirstChild() != null) {
        other.insertBefore(paragraph.getFirstChild(), first);
      }
      WordDom.remove(paragraph);
    }
  }

  private static List<Node> child(Element parent, String name) {
    return Stream.iterate(parent.getFirstChild(), n -> n != null, Node::getNextSibling)
        .filter(n -> is(n, name))
        .toList();
  }
}
