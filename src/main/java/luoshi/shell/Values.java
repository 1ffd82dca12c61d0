package luoshi.shell;

import java.util.List;
import luoshi.rulebook.Rule;

/** The values that an option or an argument can take, for completion. */
final class Values {

  private Values() {}

  /**
   * The values.
   *
   * @param name an option's long name, or an argument as the usage writes it, such as {@code RULE}
   */
  static List<String> of(String name, Session session) {
    return switch (name) {
      case "format" -> List.of("table", "csv", "json");
      case "lang" -> List.of("zh", "en");
      case "RULE" -> session.workspace().rulebook().catalogue().stream().map(Rule::name).toList();
      default -> List.of();
    };
  }
}
