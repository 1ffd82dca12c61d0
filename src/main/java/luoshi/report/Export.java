package luoshi.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Observation;
import luoshi.commitment.Rejected;
import luoshi.document.Document;
import org.jspecify.annotations.Nullable;

/** The contents of an export, in the order in which JSON has them. */
record Export(
    String generator,
    Standing report,
    List<Source> documents,
    List<ExportedCommitment> commitments,
    List<Reported> observations,
    List<RuledOut> rejected) {

  static Export of(
      List<Extraction> extractions,
      Function<Commitment, Status> statuses,
      ReportRequest request,
      @Nullable ReportSummary summary) {
    return new Export(
        OutputMark.PROGRAM,
        Standing.of(request, summary),
        extractions.stream().map(e -> Source.of(e.document())).toList(),
        extractions.stream()
            .flatMap(e -> e.commitments().stream())
            .map(c -> ExportedCommitment.of(c, statuses.apply(c)))
            .toList(),
        extractions.stream().flatMap(e -> e.observations().stream()).map(Reported::of).toList(),
        extractions.stream().flatMap(e -> e.rejected().stream()).map(RuledOut::of).toList());
  }

  /** As of when it holds, what was selected, by which rules, from which state of the ledger. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Standing(
      String asOf,
      @Nullable String knownAt,
      String filter,
      String rules,
      String ledger,
      @JsonUnwrapped @Nullable ReportSummary summary) {

    static Standing of(ReportRequest request, @Nullable ReportSummary summary) {
      return new Standing(
          request.asOf().toString(),
          Objects.toString(request.knownAt(), null),
          request.filter(),
          request.rules(),
          request.ledger(),
          summary);
    }
  }

  record Source(
      String document,
      String sha256,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String issuer,
      @Nullable String date,
      String language,
      List<String> inferred) {

    static Source of(Document document) {
      var metadata = document.metadata();
      return new Source(
          document.name(),
          document.sha256(),
          metadata.title(),
          metadata.publisher(),
          metadata.issuer(),
          Objects.toString(metadata.date(), null),
          metadata.language().name().toLowerCase(Locale.ROOT),
          metadata.inferred().stream().sorted().toList());
    }
  }

  record Reported(
      String id,
      String document,
      @JsonUnwrapped ExportedQuote quote,
      @Nullable String metric,
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable String date,
      @Nullable String body) {

    static Reported of(Observation o) {
      Amount amount = o.amount();
      return new Reported(
          o.id(),
          o.document(),
          ExportedQuote.of(o.quote()),
          o.metric().isEmpty() ? null : o.metric(),
          amount == null ? null : amount.value(),
          amount == null ? null : amount.unit(),
          Objects.toString(o.date(), null),
          o.body() == null ? null : o.body().name());
    }
  }

  record RuledOut(
      String document, @JsonUnwrapped ExportedQuote quote, String rule, String candidate) {

    static RuledOut of(Rejected r) {
      return new RuledOut(
          r.document(), ExportedQuote.of(r.quote()), r.finding().rule(), r.candidate().rule());
    }
  }
}
