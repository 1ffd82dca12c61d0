package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.List;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.Mentions;
import luoshi.statement.Statement;

/**
 * Reads clauses that only name owners: （市发展改革委、市财政局负责）, 牵头单位：市民政局, "(EEB, DEVB)", "Responsible:
 * GSA".
 */
final class OwnerClauses {

  /** At most this share of an owner clause is neither a body nor a label. */
  private static final double REST = 0.4;

  private OwnerClauses() {}

  static boolean namesOnlyOwners(int base, Statement clause, Mentions mentions) {
    List<BodyMention> bodies = bodies(base, clause, mentions);
    if (bodies.isEmpty()) {
      return false;
    }
    boolean bracket = clause.text().startsWith("（") || clause.text().startsWith("(");
    boolean label =
        cues(base, clause, mentions).stream().anyMatch(c -> c.start() + base - clause.start() <= 1);
    int named = bodies.stream().mapToInt(b -> b.text().length()).sum();
    int letters = (int) clause.text().chars().filter(Character::isLetterOrDigit).count();
    boolean mostlyBodies = letters - named <= Math.max(6, letters * REST);
    return label || bracket && (mostlyBodies || !cues(base, clause, mentions).isEmpty());
  }

  /** The bodies of an owner clause with the role that its labels and order give them. */
  static List<Body> bodies(Statement clause, Passage passage, int seenBy) {
    List<Body> found = new ArrayList<>();
    List<CueMention> labels = cues(passage.start(), clause, passage.mentions());
    for (BodyMention body : bodies(passage.start(), clause, passage.mentions())) {
      String role = labelBefore(labels, body.start());
      if (role.isEmpty()) {
        role = found.isEmpty() ? "listed" : "listed-more";
      } else if (role.equals("lead") && found.stream().anyMatch(b -> b.role().equals("lead"))) {
        role = "support";
      }
      int start = passage.start() + body.start();
      found.add(
          new Body(
              seenBy,
              body.name(),
              body.kind(),
              role,
              body.text(),
              Scope.BRACKET,
              start,
              start + body.text().length()));
    }
    return found;
  }

  private static String labelBefore(List<CueMention> labels, int at) {
    String role = "";
    for (CueMention label : labels) {
      if (label.start() < at) {
        role = label.entry().cue().substring("label.".length());
      }
    }
    return role;
  }

  private static List<BodyMention> bodies(int base, Statement clause, Mentions mentions) {
    return mentions.bodies().stream()
        .filter(b -> b.start() + base >= clause.start() && b.start() + base < clause.end())
        .toList();
  }

  private static List<CueMention> cues(int base, Statement clause, Mentions mentions) {
    return mentions.cues().stream()
        .filter(c -> c.entry().cue().startsWith("label."))
        .filter(c -> c.start() + base >= clause.start() && c.start() + base < clause.end())
        .toList();
  }
}
