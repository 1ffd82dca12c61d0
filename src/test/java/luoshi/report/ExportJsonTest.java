package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Extraction;
import luoshi.commitment.Kind;
import luoshi.commitment.Observation;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.commitment.Rejected;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.rulebook.fact.Finding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The export has the fields that other tools are promised. */
class ExportJsonTest {

  private static final Quote QUOTE = new Quote("安排资金10亿元", "今年", "。", 2, 10, 0);
  private static final Finding FINDING =
      new Finding(0, 0, "kind", "MEASURE", "any-planned-money", 46, List.of("安排"));

  @Test
  void commitmentHasQuoteFigureDeadlineAndOwnerSideBySide() {
    JsonNode c = export(commitment()).path("commitments").path(0);
    assertThat(c.path("quote").asString()).isEqualTo("安排资金10亿元");
    assertThat(c.path("start").asInt()).isEqualTo(2);
    assertThat(c.path("prefix").asString()).isEqualTo("今年");
    assertThat(c.path("kind").asString()).isEqualTo("MEASURE");
    assertThat(c.path("value").decimalValue()).isEqualByComparingTo("1000000000");
    assertThat(c.path("unit").asString()).isEqualTo("CNY");
    assertThat(c.path("deadline").asString()).isEqualTo("2025-12-31");
    assertThat(c.path("deadlineBasis").asString()).isEqualTo("sentence");
    assertThat(c.path("lead").asString()).isEqualTo("市财政局");
    assertThat(c.path("findings").path(0).path("words").path(0).asString()).isEqualTo("安排");
  }

  @Test
  void largeFiguresAreWrittenWithoutAnExponent() {
    assertThat(Exported.of(List.of(extraction(commitment())))).contains("\"value\" : 1000000000,");
  }

  @Test
  void unknownFieldsAreThereAndNull() {
    JsonNode c = export(commitment()).path("commitments").path(0);
    assertThat(c.has("baseline")).isTrue();
    assertThat(c.path("baseline").isNull()).isTrue();
    assertThat(c.path("area").isNull()).isTrue();
    assertThat(c.path("light").isNull()).isTrue();
  }

  @Test
  void statusComesFromWhoFollowsUp() {
    String json =
        ExportJson.of(
            List.of(extraction(commitment())),
            c ->
                new Status(
                    null,
                    "in-progress",
                    "on-track",
                    "funded",
                    "confirmed",
                    "green",
                    "市财政局",
                    null,
                    null,
                    null),
            new ReportRequest(LocalDate.of(2025, 3, 1), "", "owner", "abc", "f".repeat(64)),
            null);
    assertThat(
            JsonMapper.shared().readTree(json).path("commitments").path(0).path("light").asString())
        .isEqualTo("green");
  }

  @Test
  void documentsObservationsAndRejectedCandidatesAreListed() {
    JsonNode export = export(commitment());
    assertThat(export.path("documents").path(0).path("date").asString()).isEqualTo("2025-01-15");
    assertThat(export.path("observations").path(0).path("value").asDouble()).isEqualTo(4.4);
    assertThat(export.path("rejected").path(0).path("rule").asString()).isEqualTo("any-forecast");
  }

  private static JsonNode export(Commitment commitment) {
    return JsonMapper.shared().readTree(Exported.of(List.of(extraction(commitment))));
  }

  private static Commitment commitment() {
    return new Commitment(
        "a1b2c3d4e5",
        "plan.txt",
        Kind.MEASURE,
        true,
        QUOTE,
        "",
        "",
        "资金",
        new Amount("=", new BigDecimal("1E+9"), "CNY", null),
        new Deadline(LocalDate.of(2025, 12, 31), "今年", "2025", "sentence"),
        "",
        new Owner("市财政局", "市财政局", List.of()),
        List.of(),
        "市政府",
        "",
        List.of(FINDING));
  }

  private static Extraction extraction(Commitment commitment) {
    Metadata metadata =
        new Metadata(null, "市政府", LocalDate.of(2025, 1, 15), Language.ZH, Set.of("date"));
    Observation observation =
        new Observation(
            "f0",
            "plan.txt",
            QUOTE,
            "",
            new Amount("=", new BigDecimal("4.4"), "%", null),
            null,
            null,
            List.of());
    Finding forecast = new Finding(1, -1, "voice", "FORECAST", "any-forecast", 80, List.of("预计"));
    return new Extraction(
        new Document("plan.txt", "00ff", metadata, "今年安排资金10亿元。", List.of(), List.of()),
        List.of(commitment),
        List.of(observation),
        List.of(new Rejected("plan.txt", QUOTE, FINDING, forecast)));
  }
}
