package luoshi.commitment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.message.Text;
import luoshi.rulebook.Rule;
import luoshi.rulebook.fact.Finding;

/**
 * Runs the examples that the rules of the reading stages carry: {@code text => what is concluded},
 * or text alone. Context is written as Markdown lines joined by {@code ¶}. Every example is read
 * with the document date 2025-01-15. In a <em>yes</em> the rule fires and all is concluded as said;
 * in a <em>no</em> the rule does not win, and if something is said, it is concluded.
 */
public final class RuleExamples {

  /** The day as of which examples are read. */
  public static final LocalDate DATE = LocalDate.of(2025, 1, 15);

  private static final Set<String> STAGES = Set.of("voice", "kind", "owner", "deadline", "area");

  private final Extractor extractor;
  private final DocumentReader reader;

  /** Examples run through an extractor. */
  public RuleExamples(Extractor extractor, DocumentReader reader) {
    this.extractor = extractor;
    this.reader = reader;
  }

  /** Whether a rule's examples are texts. */
  public static boolean covers(Rule rule) {
    return STAGES.contains(rule.stage());
  }

  /** What is wrong with the examples of a rule; nothing where all of them hold. */
  public List<Text> failures(Rule rule) {
    List<Text> failures = new ArrayList<>();
    for (String example : rule.yes()) {
      check(rule, example, true, failures);
    }
    for (String example : rule.no()) {
      check(rule, example, false, failures);
    }
    return failures;
  }

  private void check(Rule rule, String example, boolean yes, List<Text> failures) {
    int arrow = example.indexOf("=>");
    String text = (arrow < 0 ? example : example.substring(0, arrow)).strip();
    Extraction extraction = extract(text);
    String told =
        rule.stage().equals("area")
            ? ToldConclusion.withArea(extraction)
            : ToldConclusion.of(extraction);
    if (arrow >= 0 && !told.equals(example.substring(arrow + 2).strip())) {
      failures.add(new Text("example.concludes", example, told));
    }
    boolean fired =
        extractor.findings(document(text)).stream().anyMatch(f -> f.rule().equals(rule.name()));
    if (yes && !fired) {
      failures.add(new Text("example.silent", example, told));
    }
    if (!yes && wins(rule, extraction)) {
      failures.add(new Text("example.wins", example, told));
    }
  }

  private Extraction extract(String text) {
    return extractor.extract(document(text));
  }

  private luoshi.document.Document document(String text) {
    byte[] bytes =
        text.replace(" ¶ ", "\n\n").replace("|\n\n|", "|\n|").getBytes(StandardCharsets.UTF_8);
    return reader.read("example.md", bytes, new Given(null, null, DATE, null));
  }

  private static boolean wins(Rule rule, Extraction extraction) {
    return extraction.commitments().stream()
        .anyMatch(
            c ->
                c.findings().stream()
                    .filter(f -> isBest(f, c.findings()))
                    .anyMatch(f -> f.rule().equals(rule.name())));
  }

  private static boolean isBest(Finding finding, List<Finding> all) {
    return all.stream()
        .noneMatch(o -> o.field().equals(finding.field()) && o.rank() > finding.rank());
  }
}
