package luoshi.followup;

import java.util.ArrayList;
import java.util.List;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Row;

/**
 * Says what kind of figure a statement gives, by the table {@code forms} of the stage {@code
 * match}.
 */
final class Forms {

  private final List<Form> forms = new ArrayList<>();

  /** One row; several rows may give one form. */
  private record Form(String name, Phrases phrases) {}

  Forms(Rulebook rulebook) {
    for (Row row : rulebook.table("match", "forms")) {
      forms.add(new Form(row.get("form"), new Phrases(List.of(row), "form")));
    }
  }

  /**
   * The kind of the figure in some words.
   *
   * @param words the statement
   * @param sort sort of its figure, or empty
   * @return a form of the table, no flow for percentages; where no word tells a share for them and
   *     a flow for the rest; empty without a figure
   */
  String of(String words, String sort) {
    if (sort.isEmpty()) {
      return "";
    }
    boolean share = sort.equals("percent");
    return forms.stream()
        .filter(form -> !share || !form.name().equals("flow"))
        .filter(form -> !form.phrases().parts(words).labels().isEmpty())
        .findFirst()
        .map(Form::name)
        .orElse(share ? "share" : "flow");
  }
}
