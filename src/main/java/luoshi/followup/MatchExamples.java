package luoshi.followup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.ledger.Stated;
import luoshi.ledger.Suggestion;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rule;
import luoshi.rulebook.Rulebook;

/**
 * Runs the examples of the stage {@code match}: two texts joined by {@code |}, the first read with
 * the date 2025-01-15, the second with 2026-01-15, and behind {@code =>} what is proposed; one text
 * alone is a document that says something about its own commitments. Lines are joined by {@code ¶}.
 */
public final class MatchExamples {

  private static final String STAGE = "match";
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 15);

  private final Extractor extractor;
  private final DocumentReader reader;
  private final Matcher matcher;

  /** Examples of the rules in a rulebook, run through an extractor. */
  public MatchExamples(
      Rulebook rulebook, Extractor extractor, DocumentReader reader, BodyFinder bodies) {
    this.extractor = extractor;
    this.reader = reader;
    this.matcher = new Matcher(rulebook, bodies);
  }

  /** Whether a rule's examples are of this kind. */
  public static boolean covers(Rule rule) {
    return rule.stage().equals(STAGE);
  }

  /** What is wrong with the examples of a rule; nothing where all of them hold. */
  public List<String> failures(Rule rule) {
    List<String> failures = new ArrayList<>();
    rule.yes().forEach(example -> check(rule, example, true, failures));
    rule.no().forEach(example -> check(rule, example, false, failures));
    return failures;
  }

  private void check(Rule rule, String example, boolean yes, List<String> failures) {
    String[] halves = example.split("=>", 2);
    Verdicts verdicts = matcher.verdicts(statements(halves[0]));
    List<Suggestion> found = verdicts.suggestions();
    String told = String.join(" ; ", new TreeSet<>(found.stream().map(Suggestion::what).toList()));
    String wanted = halves.length < 2 ? "" : halves[1].strip();
    if (!told.equals(wanted)) {
      failures.add(example + "\n    proposes: " + told);
    }
    if (verdicts.rules().contains(rule.name()) != yes) {
      failures.add(example + "\n    the rule " + (yes ? "does not decide" : "decides"));
    }
  }

  private List<Stated> statements(String texts) {
    List<Stated> all = new ArrayList<>();
    String[] parts = texts.split(" \\| ");
    for (int i = 0; i < parts.length; i++) {
      byte[] bytes = parts[i].strip().replace(" ¶ ", "\n\n").getBytes(StandardCharsets.UTF_8);
      Given given = new Given(null, null, FIRST.plusYears(i), null);
      all.addAll(StatedInDocument.of(extractor.extract(reader.read(i + ".md", bytes, given))));
    }
    return all;
  }
}
