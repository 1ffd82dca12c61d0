package luoshi.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import luoshi.commitment.Extraction;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.mention.BodyFinder;
import luoshi.message.Text;
import luoshi.rulebook.Rule;
import luoshi.rulebook.Rulebook;
import luoshi.rulebook.fact.Finding;

/**
 * Runs the examples of the stage {@code match}: two texts joined by {@code |}, the first read with
 * the date 2025-01-15, the second with 2026-01-15, and behind {@code =>} what is proposed; one text
 * alone is a document that says something about its own commitments. Documents of one series also
 * give {@code series}. Lines are joined by {@code ¶}.
 */
public final class MatchExamples {

  private static final String STAGE = "match";
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 15);

  private final Extractor extractor;
  private final DocumentReader reader;
  private final Matcher matcher;
  private final Series series;

  /** Examples of the rules in a rulebook, run through an extractor. */
  public MatchExamples(
      Rulebook rulebook, Extractor extractor, DocumentReader reader, BodyFinder bodies) {
    this.extractor = extractor;
    this.reader = reader;
    this.matcher = new Matcher(rulebook, bodies);
    this.series = new Series(rulebook, bodies);
  }

  /** Whether a rule's examples are of this kind. */
  public static boolean covers(Rule rule) {
    return rule.stage().equals(STAGE);
  }

  /** What is wrong with the examples of a rule; nothing where all of them hold. */
  public List<Text> failures(Rule rule) {
    List<Text> failures = new ArrayList<>();
    rule.yes().forEach(example -> check(rule, example, true, failures));
    rule.no().forEach(example -> check(rule, example, false, failures));
    return failures;
  }

  private void check(Rule rule, String example, boolean yes, List<Text> failures) {
    String[] halves = example.split("=>", 2);
    List<Extraction> documents = documents(halves[0]);
    Verdicts verdicts = verdicts(documents);
    Set<String> proposed = new TreeSet<>();
    verdicts.suggestions().forEach(s -> proposed.add(s.what()));
    Set<String> rules = new TreeSet<>(verdicts.rules());
    sequels(documents)
        .forEach(
            finding -> {
              proposed.add(finding.field());
              rules.add(finding.rule());
            });
    String told = String.join(" ; ", proposed);
    String wanted = halves.length < 2 ? "" : halves[1].strip();
    if (!told.equals(wanted)) {
      failures.add(new Text("example.proposes", example, told));
    }
    if (rules.contains(rule.name()) != yes) {
      failures.add(new Text(yes ? "example.undecided" : "example.decides", example));
    }
  }

  private Verdicts verdicts(List<Extraction> documents) {
    return matcher.verdicts(
        documents.stream().flatMap(d -> StatedInDocument.of(d).stream()).toList());
  }

  private List<Finding> sequels(List<Extraction> documents) {
    return documents.size() < 2
        ? List.of()
        : series.findings(
            StatedInDocument.source(documents.get(0).document()),
            StatedInDocument.source(documents.get(1).document()));
  }

  private List<Extraction> documents(String texts) {
    List<Extraction> all = new ArrayList<>();
    String[] parts = texts.split(" \\| ");
    for (int i = 0; i < parts.length; i++) {
      byte[] bytes = parts[i].strip().replace(" ¶ ", "\n\n").getBytes(StandardCharsets.UTF_8);
      Given given = new Given(null, null, FIRST.plusYears(i), null);
      all.add(extractor.extract(reader.read(i + ".md", bytes, given)));
    }
    return all;
  }
}
