package luoshi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import luoshi.commitment.Extraction;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import luoshi.mention.MentionFinder;

/** Measures extraction against documents that people annotated. */
public final class Evaluator {

  private final Extractor extractor;
  private final MentionFinder finder;

  /**
   * An evaluator.
   *
   * @param extractor what is measured
   * @param finder sees the mentions by which a miss is explained
   */
  public Evaluator(Extractor extractor, MentionFinder finder) {
    this.extractor = extractor;
    this.finder = finder;
  }

  /**
   * Compares each annotated document with what is found in it.
   *
   * @param gold the annotations
   * @param documents gives the document of a name
   */
  public Evaluation evaluate(List<Gold> gold, Function<String, Document> documents) {
    Evaluation evaluation = new Evaluation();
    for (Gold one : gold) {
      Document document = documents.apply(one.document());
      Extraction extraction = extractor.extract(document);
      LocalDate date = Objects.requireNonNullElse(document.metadata().date(), LocalDate.EPOCH);
      MentionFinder known = finder.forDocument(document.text(), document.name());
      new Comparison(one, extraction, new Causes(extraction, known, date)).into(evaluation);
    }
    return evaluation;
  }
}
