package luoshi.followup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import luoshi.lexicon.TableRow;
import luoshi.rulebook.fact.Finding;

/**
 * How far the reading of a commitment can be trusted: how often the rules that decided its kind,
 * deadline and lead were right on annotated documents. The table {@code confidence/rules.csv} says
 * so, which {@code luoshi evaluate --by-rule} writes.
 */
public final class Confidence {

  private static final String TABLE = "confidence/rules.csv";
  private static final List<String> FIELDS = List.of("kind", "deadline", "lead");

  private final Map<String, Double> shares = new HashMap<>();

  /**
   * The confidence that the table of a rules folder gives; without a table all rules are in doubt.
   *
   * @throws luoshi.message.FileFault where the table is broken
   */
  public Confidence(Path rules) {
    Path file = rules.resolve(TABLE);
    for (TableRow row : Files.exists(file) ? TableRow.read(file) : List.<TableRow>of()) {
      shares.put(
          key(row.cell("rule"), row.cell("field")), share(row.whole("right"), row.whole("wrong")));
    }
  }

  /** In how many of a hundred cases all that was decided would be right: from 1 to 99. */
  public int of(Commitment commitment) {
    double all = 1;
    for (String field : FIELDS) {
      all *= decided(commitment.findings(), field);
    }
    return (int) Math.min(99, Math.max(1, Math.round(100 * all)));
  }

  /** The share of the strongest finding; of equals, that of the rule that was right more often. */
  private double decided(List<Finding> findings, String field) {
    List<Finding> some = findings.stream().filter(f -> f.field().equals(field)).toList();
    int strongest = some.stream().mapToInt(Finding::rank).max().orElse(0);
    return some.stream()
        .filter(f -> f.rank() == strongest)
        .mapToDouble(f -> shares.getOrDefault(key(f.rule(), field), share(0, 0)))
        .max()
        .orElse(1);
  }

  /** With one right and one wrong before any is seen: a rule that was never tried is in doubt. */
  private static double share(int right, int wrong) {
    return (right + 1.0) / (right + wrong + 2.0);
  }

  private static String key(String rule, String field) {
    return rule + " " + field;
  }
}
