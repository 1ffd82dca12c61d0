package luoshi.shell;

import java.util.Arrays;
import java.util.List;
import luoshi.ledger.Delivery;
import luoshi.ledger.EvidenceLevel;
import luoshi.ledger.Review;
import luoshi.report.ProgressReport;
import luoshi.rulebook.Rule;

/** The values that an option or an argument can take, for completion. */
final class Values {

  private Values() {}

  /**
   * The values.
   *
   * @param name an option's long name, or an argument as the usage writes it, such as {@code RULE}
   * @param command the command on the line
   */
  static List<String> of(String name, ShellCommand command, Session session) {
    return switch (name) {
      case "format" ->
          command instanceof ReportCommand
              ? ReportOutput.formats()
              : List.of("table", "csv", "json");
      case "color" -> List.of("auto", "always", "never");
      case "SHELL" -> List.of("bash", "zsh", "fish");
      case "lang" -> List.of("zh", "en");
      case "RULE" -> session.workspace().rulebook().catalogue().stream().map(Rule::name).toList();
      case "ID" -> session.workspace().ledger().commitments().ids();
      case "SUGGESTION" ->
          session.workspace().proposals().waiting().stream().map(p -> p.suggestion().id()).toList();
      case "kind" -> List.of("TARGET", "MEASURE", "ACTION", "PROPOSAL");
      case "light" -> List.of("red", "yellow", "blue", "green", "grey");
      case "delivery" -> Arrays.stream(Delivery.values()).map(Delivery::word).toList();
      case "review" -> Arrays.stream(Review.values()).map(Review::word).toList();
      case "level", "evidence" ->
          Arrays.stream(EvidenceLevel.values()).map(EvidenceLevel::word).toList();
      case "schedule" ->
          List.of("no-deadline", "on-track", "due-soon", "behind", "overdue", "met", "met-late");
      case "by" -> ProgressReport.GROUPS;
      default -> List.of();
    };
  }
}
