package luoshi.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.commitment.Observation;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.commitment.Rejected;
import luoshi.document.Document;
import luoshi.ledger.Stated;
import luoshi.ledger.Stated.Source;
import org.jspecify.annotations.Nullable;

/** The statements of a document that is in no ledger, as the ledger would give them. */
final class StatedInDocument {

  private StatedInDocument() {}

  static List<Stated> of(Extraction extraction) {
    Source source = source(extraction.document());
    List<Stated> all = new ArrayList<>();
    extraction.commitments().stream()
        .filter(c -> c.kind() != Kind.PROPOSAL)
        .forEach(c -> all.add(commitment(c, source)));
    extraction.observations().forEach(o -> all.add(observation(o, source)));
    extraction.rejected().stream()
        .filter(r -> r.finding().value().equals("PAST"))
        .filter(r -> all.stream().noneMatch(s -> !s.commits() && s.start() == r.quote().start()))
        .forEach(r -> all.add(report(r, source)));
    return all;
  }

  static Source source(Document document) {
    var metadata = document.metadata();
    return new Source(
        document.sha256(),
        document.name(),
        Objects.requireNonNullElse(metadata.title(), ""),
        Objects.requireNonNullElse(metadata.author(), ""),
        Objects.requireNonNullElse(metadata.date(), LocalDate.EPOCH));
  }

  private static Stated commitment(Commitment c, Source source) {
    Quote q = c.quote();
    return new Stated(
        c.id(),
        source,
        c.checkable() ? c.kind().name() : "DIRECTIVE",
        q.exact(),
        c.heading() + "\n" + q.prefix(),
        q.start(),
        q.end(),
        c.metric(),
        c.amount(),
        c.deadline() == null ? null : c.deadline().day(),
        false,
        owners(c.lead()));
  }

  private static Stated observation(Observation o, Source source) {
    boolean expected = found(o, "FORECAST") || found(o, "CONDITION");
    Quote q = o.quote();
    return new Stated(
        o.id(),
        source,
        expected ? "FORECAST" : "OBSERVATION",
        q.exact(),
        q.prefix(),
        q.start(),
        q.end(),
        o.metric(),
        o.amount(),
        o.date(),
        found(o, "YEARS"),
        owners(o.body()));
  }

  private static boolean found(Observation o, String value) {
    return o.findings().stream().anyMatch(f -> f.value().equals(value));
  }

  private static Stated report(Rejected r, Source source) {
    Quote q = r.quote();
    return new Stated(
        "",
        source,
        "REPORT",
        q.exact(),
        q.prefix(),
        q.start(),
        q.end(),
        "",
        null,
        null,
        false,
        List.of());
  }

  private static List<String> owners(@Nullable Owner owner) {
    if (owner == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(List.of(owner.name(), owner.text()));
    names.addAll(owner.aliases());
    return names;
  }
}
