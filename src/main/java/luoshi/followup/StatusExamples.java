package luoshi.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.message.Text;
import luoshi.rulebook.Conclusions;
import luoshi.rulebook.Rule;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Finding;

/**
 * Runs the examples of status rules: {@code due 2025-12-31, today 2026-02-01, delivery in-progress
 * => schedule overdue}. The left side names the facts (due, today, delivery, since, pace, reached,
 * evidence, silent, review, important), the right side one field and its value.
 */
public final class StatusExamples {

  private static final Set<String> STAGES = Set.of("status", "light", "transition");

  private final Rulebook rulebook;

  /** Examples of the rules in a rulebook. */
  public StatusExamples(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** Whether a rule's examples are of this kind. */
  public static boolean covers(Rule rule) {
    return STAGES.contains(rule.stage());
  }

  /** What is wrong with the examples of a rule; nothing where all of them hold. */
  public List<Text> failures(Rule rule) {
    List<Text> failures = new ArrayList<>();
    for (String example : rule.yes()) {
      List<Finding> findings = findings(rule.stage(), example);
      if (findings.stream().noneMatch(f -> f.rule().equals(rule.name()))) {
        failures.add(new Text("example.does-not-fire", example));
      }
      mismatch(example, findings, failures);
    }
    for (String example : rule.no()) {
      List<Finding> findings = findings(rule.stage(), example);
      if (findings.stream().anyMatch(f -> f.rule().equals(rule.name()))) {
        failures.add(new Text("example.fires", example));
      }
      mismatch(example, findings, failures);
    }
    return failures;
  }

  private static void mismatch(String example, List<Finding> findings, List<Text> failures) {
    int arrow = example.indexOf("=>");
    if (arrow < 0) {
      return;
    }
    String[] wanted = example.substring(arrow + 2).strip().split(" ", 2);
    boolean urgency = wanted[0].equals("urgency");
    boolean found =
        urgency
            ? findings.stream()
                .anyMatch(f -> f.field().equals("urgency") && f.value().equals(wanted[1]))
            : Conclusions.of(findings).stream()
                .anyMatch(c -> c.field().equals(wanted[0]) && c.value().equals(wanted[1]));
    if (!found) {
      failures.add(
          new Text(
              "example.concludes",
              example,
              findings.stream()
                  .map(f -> f.field() + " " + f.value())
                  .distinct()
                  .collect(Collectors.joining(" ; "))));
    }
  }

  private List<Finding> findings(String stage, String example) {
    int arrow = example.indexOf("=>");
    Map<String, String> given = new HashMap<>();
    for (String part : (arrow < 0 ? example : example.substring(0, arrow)).split(",")) {
      String[] words = part.strip().split(" ", 2);
      given.put(words[0], words.length > 1 ? words[1].strip() : "true");
    }
    if (stage.equals("transition")) {
      return rulebook.fire(stage, List.of(change(given)));
    }
    LocalDate today = LocalDate.parse(given.getOrDefault("today", "2025-01-15"));
    return new Assessor(rulebook, today).fire(List.of(standing(given, today)));
  }

  private static Change change(Map<String, String> given) {
    return new Change(
        given.getOrDefault("delivery", ""),
        given.getOrDefault("reason", ""),
        given.getOrDefault("evidence", "none"),
        given.containsKey("measured"),
        given.containsKey("evidenced"),
        given.containsKey("own"),
        given.containsKey("future"),
        given.containsKey("numeric"));
  }

  private Standing standing(Map<String, String> given, LocalDate today) {
    LocalDate due = given.containsKey("due") ? LocalDate.parse(given.get("due")) : null;
    String delivery = given.getOrDefault("delivery", "not-started");
    boolean late =
        due != null
            && given.containsKey("since")
            && LocalDate.parse(given.get("since")).isAfter(due);
    return new Standing(
        0,
        due != null,
        due == null ? 0 : (int) ChronoUnit.DAYS.between(today, due),
        delivery,
        late,
        given.containsKey("pace"),
        Double.parseDouble(given.getOrDefault("pace", "0")),
        given.containsKey("reached"),
        given.getOrDefault("evidence", "none"),
        Integer.parseInt(given.getOrDefault("silent", "0")),
        given.getOrDefault("review", "candidate"),
        due == null ? "0" : new Closeness(rulebook).at((int) ChronoUnit.DAYS.between(today, due)),
        given.containsKey("important") ? Set.of(given.get("important").split(" ")) : Set.of());
  }
}
