package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.rulebook.fact.Finding;

/** A document with one commitment. */
final class LedgerSample {

  private static final String QUOTE = "建成20个社区食堂";

  private LedgerSample() {}

  /** The document that every test begins with. */
  static Extraction extraction() {
    return extraction("0".repeat(64), "abcdefghjk");
  }

  /** Another document that states the same, in a commitment of its own. */
  static Extraction extraction(String sha256, String id) {
    Document document =
        new Document(
            "a.txt",
            sha256,
            new Metadata("方案", "市政府", OnALedger.DAY, Language.ZH, Set.of()),
            "今年" + QUOTE + "。",
            List.of(),
            List.of());
    Commitment commitment =
        new Commitment(
            id,
            "a.txt",
            Kind.TARGET,
            true,
            new Quote(QUOTE, "今年", "。", 2, 2 + QUOTE.length(), 0),
            "",
            "目标",
            "社区食堂",
            new Amount("=", new BigDecimal(20), "canteen", null),
            new Deadline(LocalDate.of(2025, 12, 31), "今年", "2025", "sentence"),
            "",
            new Owner("市民政局", "市民政局", List.of()),
            List.of(),
            "市政府",
            "",
            List.of(new Finding(0, 0, "kind", "TARGET", "any-planned-figure", 40, List.of("20个"))));
    return new Extraction(document, List.of(commitment), List.of(), List.of());
  }
}
