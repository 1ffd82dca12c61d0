package luoshi.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Observation;
import luoshi.commitment.Rejected;
import luoshi.evaluation.Gold.Item;
import luoshi.mention.MentionFinder;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Says what stands behind a mistake: a rule with its words, or a mention that was not seen. */
final class Causes {

  private final Extraction extraction;
  private final MentionFinder finder;
  private final LocalDate date;
  private final Squeezed text;

  Causes(Extraction extraction, MentionFinder finder, LocalDate date) {
    this.extraction = extraction;
    this.finder = finder;
    this.date = date;
    this.text = Squeezed.of(extraction.document().text());
  }

  /** The rules that concluded a field. */
  static Cause rule(List<Finding> findings, String field) {
    String told = rules(findings, field);
    return told.isEmpty() ? new Cause("no-rule", field) : new Cause("rule", told);
  }

  private static String rules(List<Finding> findings, String field) {
    return findings.stream()
        .filter(finding -> finding.field().equals(field))
        .map(Causes::told)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String told(Finding finding) {
    return finding.words().isEmpty()
        ? finding.rule()
        : finding.rule() + " (" + String.join(" · ", finding.words()) + ")";
  }

  /** Why no checkable commitment was found for an annotated statement. */
  List<Cause> ofMiss(Item item, @Nullable Commitment partner) {
    if (partner != null) {
      return List.of(new Cause("directive", rules(partner.findings(), "kind")));
    }
    if (text.first(item.quote()).isEmpty()) {
      return List.of(new Cause("not-in-text", ""));
    }
    List<Cause> seen = new ArrayList<>();
    for (Rejected rejected : extraction.rejected()) {
      if (overlaps(item, rejected.quote().exact())) {
        seen.add(new Cause("ruled-out", told(rejected.finding())));
      }
    }
    for (Observation observation : extraction.observations()) {
      if (overlaps(item, observation.quote().exact())) {
        seen.add(new Cause("observation", rules(observation.findings(), "kind")));
      }
    }
    for (Commitment commitment : extraction.commitments()) {
      if (overlaps(item, commitment.quote().exact())) {
        seen.add(new Cause("other", rules(commitment.findings(), "kind")));
      }
    }
    return seen.isEmpty() ? unseen(item) : seen.stream().distinct().toList();
  }

  private List<Cause> unseen(Item item) {
    Mentions mentions = finder.find(item.quote(), date);
    List<Cause> causes = new ArrayList<>(List.of(new Cause("no-rule", "kind")));
    boolean figure =
        mentions.quantities().stream()
            .anyMatch(q -> item.value() != null && q.value().compareTo(item.value()) == 0);
    if (item.value() != null && !figure) {
      causes.add(figures(item));
    }
    String words =
        mentions.cues().stream()
            .map(cue -> cue.entry().cue() + " (" + cue.text() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    causes.add(new Cause(words.isEmpty() ? "no-word" : "words", words));
    return causes;
  }

  /** The figures seen in an annotated statement. */
  Cause figures(Item item) {
    String seen =
        finder.find(item.quote(), date).quantities().stream()
            .map(Causes::told)
            .collect(Collectors.joining("; "));
    return new Cause(seen.isEmpty() ? "no-figure" : "figures", seen);
  }

  private static String told(QuantityMention q) {
    return "%s %s %s (%s, %s)"
        .formatted(q.comparator(), q.value().toPlainString(), q.unit(), q.text(), q.kind());
  }

  private boolean overlaps(Item item, String quote) {
    return Squeezed.overlap(text.first(item.quote()), text.places(quote))
        >= GoldPairing.LEAST_OVERLAP;
  }
}
