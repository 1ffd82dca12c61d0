package luoshi.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import luoshi.followup.FollowupEvaluation.Mistake;
import luoshi.ledger.Stated;
import luoshi.ledger.Suggestion;
import luoshi.mention.BodyFinder;
import luoshi.rulebook.Rulebook;

/**
 * Measures suggestions against a gold of follow-up: the documents that it names are held against
 * each other as in one ledger.
 */
public final class FollowupEvaluator {

  /** What is proposed to an analyst; what is only kept for chains is not judged. */
  private static final Set<String> JUDGED =
      Set.of("delivered", "measured", "in-progress", "baseline", "same", "translation");

  private final Matcher matcher;
  private final Extractor extractor;

  /** An evaluator of what these rules suggest. */
  public FollowupEvaluator(Rulebook rulebook, BodyFinder bodies, Extractor extractor) {
    this.matcher = new Matcher(rulebook, bodies);
    this.extractor = extractor;
  }

  /**
   * Compares.
   *
   * @param gold what an analyst read
   * @param reader gives the document of a file name
   */
  public FollowupEvaluation evaluate(List<Expected> gold, Function<String, Document> reader) {
    Set<String> names = new TreeSet<>();
    gold.forEach(row -> names.addAll(List.of(row.earlier(), row.later())));
    List<Stated> stated =
        names.stream()
            .flatMap(name -> StatedInDocument.of(extractor.extract(reader.apply(name))).stream())
            .toList();
    return new Comparison(stated, matcher.verdicts(stated).suggestions()).with(gold);
  }

  /** The comparison of some suggestions. */
  private static final class Comparison {

    private final Map<String, Stated> commitments = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Suggestion> judged;
    private final Map<String, FollowupScore> scores = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    Comparison(List<Stated> stated, List<Suggestion> suggestions) {
      for (Stated s : stated) {
        names.put(s.source().sha256(), s.source().name());
        if (s.commits()) {
          commitments.put(s.id(), s);
        }
      }
      judged = suggestions.stream().filter(s -> JUDGED.contains(s.what())).toList();
    }

    FollowupEvaluation with(List<Expected> gold) {
      gold.forEach(this::recall);
      judged.forEach(s -> precision(s, gold));
      List<FollowupScore> all =
          new ArrayList<>(
              scores.values().stream().sorted(Comparator.comparing(FollowupScore::kind)).toList());
      all.add(
          scores.values().stream()
              .filter(score -> !score.kind().equals(Expected.UNMENTIONED))
              .reduce(new FollowupScore("", 0, 0, 0, 0), FollowupScore::plus));
      return new FollowupEvaluation(all, mistakes);
    }

    private void recall(Expected row) {
      List<Suggestion> about = about(row).toList();
      boolean known = commitments.values().stream().anyMatch(row::concerns);
      boolean found = row.isUnmentioned() ? about.isEmpty() : about.stream().anyMatch(row::agrees);
      count(new FollowupScore(row.what().get(0), 1, found ? 1 : 0, 0, 0));
      if (!row.isUnmentioned() && !found) {
        String what = known ? "missed" : "missed-commitment";
        mistakes.add(
            new Mistake(row.later(), what, String.join("|", row.what()), row.quote(), row.said()));
      }
    }

    private Stream<Suggestion> about(Expected row) {
      return judged.stream()
          .filter(s -> row.later().equals(names.get(s.document())))
          .filter(s -> row.concerns(commitment(s)));
    }

    private void precision(Suggestion s, List<Expected> gold) {
      List<Expected> rows =
          gold.stream()
              .filter(row -> row.later().equals(names.get(s.document())))
              .filter(row -> row.concerns(commitment(s)))
              .toList();
      if (!rows.isEmpty()) {
        boolean right = rows.stream().anyMatch(row -> row.agrees(s));
        count(new FollowupScore(s.what(), 0, 0, 1, right ? 1 : 0));
        if (!right) {
          String later = rows.get(0).later();
          mistakes.add(new Mistake(later, "spurious", s.what(), commitment(s).quote(), s.quote()));
        }
      }
    }

    private Stated commitment(Suggestion s) {
      return Objects.requireNonNull(commitments.get(s.commitment()));
    }

    private void count(FollowupScore score) {
      scores.merge(score.kind(), score, FollowupScore::plus);
    }
  }
}
