package luoshi.followup;

import java.util.List;
import java.util.Set;
import luoshi.rulebook.Rulebook;

/**
 * Says what kind of figure a statement gives, by the table {@code forms} of the stage {@code
 * match}.
 */
final class Forms {

  private final Phrases phrases;
  private final List<String> order;

  Forms(Rulebook rulebook) {
    var rows = rulebook.table("match", "forms");
    phrases = new Phrases(rows, "form");
    order = rows.stream().map(row -> row.get("form")).toList();
  }

  /**
   * The kind of the figure in some words.
   *
   * @param words the statement
   * @param sort sort of its figure, or empty
   * @return a form of the table; share or level where no word tells; empty without a figure
   */
  String of(String words, String sort) {
    if (sort.isEmpty()) {
      return "";
    }
    Set<String> told = phrases.parts(words).labels();
    String unsaid = sort.equals("percent") ? "share" : "level";
    return order.stream().filter(told::contains).findFirst().orElse(unsaid);
  }
}
