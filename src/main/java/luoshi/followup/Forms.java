package luoshi.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Row;

/**
 * Says what kind of figure a statement gives, by the table {@code forms} of the stage {@code
 * match}.
 */
final class Forms {

  private static final String GROWTH = "growth";
  private static final String SUM = "cumulative";

  /** What is told of several years together is their sum, unless it is a state. */
  private static final Set<String> OF_A_PERIOD = Set.of("flow", "open", GROWTH);

  private final List<Form> forms = new ArrayList<>();

  /** One row; several rows may give one form. */
  private record Form(String name, Phrases phrases) {
    boolean in(String words) {
      return !phrases.parts(words).labels().isEmpty();
    }
  }

  Forms(Rulebook rulebook) {
    for (Row row : rulebook.table("match", "forms")) {
      forms.add(new Form(row.get("form"), new Phrases(List.of(row), "form")));
    }
  }

  /**
   * The kind of the figure in some words.
   *
   * @param words the words about it
   * @param quote the statement; what it tells as a sum, it tells so of all its figures
   * @param sort sort of the figure, or empty
   * @param change whether it says by how much something changes
   * @param years whether it is told of several years together
   * @return a form of the table; for a percentage growth, share or cumulative; open for a count
   *     where no word tells; empty without a figure
   */
  String of(String words, String quote, String sort, boolean change, boolean years) {
    if (sort.isEmpty()) {
      return "";
    }
    boolean percent = sort.equals("percent");
    String told =
        forms.stream()
            .filter(form -> !form.name().equals(GROWTH))
            .filter(form -> !percent || form.name().equals(SUM))
            .filter(form -> form.in(form.name().equals(SUM) ? quote : words))
            .findFirst()
            .map(Form::name)
            .orElse(percent ? change ? GROWTH : "share" : "open");
    return years && OF_A_PERIOD.contains(told) ? SUM : told;
  }
}
