package luoshi.shell;

import java.util.List;
import java.util.Map;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * The commands in the order of a day's work. The title of a group stands in the message bundles
 * under {@code help.group.NAME}.
 */
final class HelpGroups {

  /** The groups in order. */
  static final List<Map.Entry<String, List<String>>> ALL =
      List.of(
          Map.entry("intake", List.of("ingest", "import", "documents", "extract")),
          Map.entry("triage", List.of("review", "edit", "agreement")),
          Map.entry(
              "look",
              List.of("agenda", "next", "list", "show", "why", "history", "stats", "filters")),
          Map.entry(
              "record",
              List.of(
                  "update",
                  "assign",
                  "reschedule",
                  "note",
                  "tag",
                  "link",
                  "merge",
                  "split",
                  "undo")),
          Map.entry("news", List.of("suggestions", "accept", "decline", "outcomes", "drift")),
          Map.entry("report", List.of("report", "export", "publish", "serve")),
          Map.entry("keep", List.of("check", "seal", "backup", "restore", "init", "config")),
          Map.entry(
              "rules",
              List.of(
                  "rules list",
                  "rules show",
                  "rules new",
                  "rules test",
                  "rules conflicts",
                  "rules diff",
                  "reclassify",
                  "evaluate",
                  "mentions")),
          Map.entry("about", List.of("help", "completion", "version", "demo", "bench")));

  private HelpGroups() {}

  /** The commands of these names, in their order. */
  static List<ShellCommand> commands(List<String> names, CommandRegistry registry) {
    return names.stream()
        .map(registry::getCommandByName)
        .filter(ShellCommand.class::isInstance)
        .map(ShellCommand.class::cast)
        .toList();
  }
}
