package luoshi.rulebook.fact;

import java.util.List;
import java.util.Set;

/** A fact that stands on words of the document, on which a finding can rest. */
public interface Words {

  /**
   * How the words stand to others, where the fact knows: "subject: thing", "under: denied".
   *
   * @param asked the properties that the rule looked at
   */
  default List<String> relations(Set<String> asked) {
    return List.of();
  }

  /** The words as written. */
  String text();

  /** Index of their first character in the document's text. */
  int start();
}
