package luoshi.shell;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.report.Labels;
import luoshi.rulebook.fact.Finding;

/** Why a commitment was read as it was: a sentence for each field, in the reader's language. */
final class Because {

  private final Call call;
  private final Labels labels;

  Because(Call call) {
    this.call = call;
    this.labels = new Labels(call.session().messages());
  }

  /** What decided each field, with the words that it rests on; what was outranked is left out. */
  List<String> of(Commitment commitment) {
    Map<String, Finding> strongest = new LinkedHashMap<>();
    for (Finding finding : commitment.findings()) {
      strongest.merge(finding.field(), finding, (a, b) -> b.rank() > a.rank() ? b : a);
    }
    return strongest.values().stream().map(f -> said(f, words(commitment, f))).toList();
  }

  /** One rule may have said the same of several words. */
  private static Set<String> words(Commitment commitment, Finding decided) {
    return commitment.findings().stream()
        .filter(f -> f.rule().equals(decided.rule()) && f.value().equals(decided.value()))
        .flatMap(f -> f.words().stream())
        .map(word -> word.replaceAll("\\s+", " "))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String said(Finding finding, Set<String> words) {
    String key = words.isEmpty() ? "review.because-rule" : "review.because";
    return call.text(
        key,
        labels.field(finding.field()),
        labels.value(finding),
        String.join(" · ", words),
        finding.rule());
  }
}
