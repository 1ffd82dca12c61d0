package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import luoshi.ledger.LogEntry.Type;
import luoshi.rulebook.fact.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder, CLOCK);
    ledger.ingest().add(extraction("建成20个社区食堂"), "rules", "li");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void keepsACommitmentAsItWasFound() {
    Commitment stored = ledger.commitments().one("abc").commitment();
    assertThat(stored).isEqualTo(extraction("建成20个社区食堂").commitments().get(0));
  }

  @Test
  void changesNothingWhenTheSameBytesComeInAgain() {
    String head = ledger.log().head();
    assertThat(ledger.ingest().add(extraction("建成20个社区食堂"), "rules", "li")).isFalse();
    assertThat(ledger.log().head()).isEqualTo(head);
  }

  @Test
  void derivesTheStateFromTheLog() {
    State state = record("delivery", "in-progress");
    assertThat(state.delivery()).isEqualTo(Delivery.IN_PROGRESS);
    assertThat(ledger.commitments().one("abc").state()).isEqualTo(state);
  }

  @Test
  void undoesAnEntryByAnotherOneAndKeepsBoth() {
    record("delivery", "in-progress");
    ledger.log().undo(0, "li");
    assertThat(ledger.commitments().one("abc").state().delivery()).isEqualTo(Delivery.NOT_STARTED);
    assertThat(ledger.log().history("abcdefghjk"))
        .extracting(LogEntry::type)
        .containsExactly(Type.UPDATE, Type.UNDO);
  }

  @Test
  void refusesAWriteOnAStateThatHasMovedOn() {
    record("delivery", "in-progress");
    assertThatThrownBy(
            () ->
                ledger.log().record("abcdefghjk", Type.UPDATE, Map.of("note", "x"), DAY, "wang", 0))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("changed meanwhile")
        .hasMessageContaining("li");
  }

  @Test
  void findsNothingWrongWithASoundLedger() {
    record("value", "12.5");
    assertThat(ledger.check().problems()).isEmpty();
  }

  @Test
  void knowsAsOfADayOnlyWhatHeldThen() {
    record("delivery", "in-progress");
    List<LogEntry> history = ledger.log().history("abcdefghjk");
    assertThat(Replay.of("abcdefghjk", history, DAY.minusDays(1), null).delivery())
        .isEqualTo(Delivery.NOT_STARTED);
  }

  @Test
  void findsByOwnerDeadlineAndWords() {
    Filter filter =
        new Filter(
            List.of(),
            List.of(),
            false,
            "民政",
            null,
            null,
            null,
            null,
            LocalDate.of(2025, 12, 31),
            null,
            List.of("食堂"));
    assertThat(ledger.commitments().find(filter)).hasSize(1);
  }

  @Test
  void refusesADamagedDatabase(@TempDir Path other) throws Exception {
    Files.writeString(other.resolve("luoshi.mv.db"), "not a database ".repeat(1000));
    assertThatThrownBy(() -> Ledger.open(other, CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("cannot be read");
    assertThat(Files.readString(other.resolve("luoshi.mv.db"))).startsWith("not a database");
  }

  private State record(String field, String value) {
    return ledger.log().record("abcdefghjk", Type.UPDATE, Map.of(field, value), DAY, "li", 0);
  }

  private static Extraction extraction(String quote) {
    Document document =
        new Document(
            "a.txt",
            "0".repeat(64),
            new Metadata("方案", "市政府", DAY, Language.ZH, Set.of()),
            "今年" + quote + "。",
            List.of(),
            List.of());
    Commitment commitment =
        new Commitment(
            "abcdefghjk",
            "a.txt",
            Kind.TARGET,
            true,
            new Quote(quote, "今年", "。", 2, 2 + quote.length(), 0),
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
