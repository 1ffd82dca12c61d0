package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.commitment.Owner;
import org.junit.jupiter.api.Test;

/** What data binding wrote, read without it. */
class RowJsonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void aStateOfWhichNothingIsRecordedIsReadAsItWasWritten() {
    State state = State.initial("abc");
    assertThat(RowJson.state(Json.write(state))).isEqualTo(state);
  }

  @Test
  void aStateOfWhichEverythingIsRecordedIsReadAsItWasWritten() {
    State state =
        new State(
            "abc",
            Delivery.PARTLY_DELIVERED,
            DAY,
            Review.CONFIRMED,
            "因\"雨\"\n延期",
            "市水务局",
            DAY.plusDays(1),
            List.of(
                new Measurement(DAY, new BigDecimal("12.50")),
                new Measurement(DAY, new BigDecimal("1E+9"))),
            List.of(new Evidence(EvidenceLevel.FUNDED, "https://example.org/", "", "已拨款", DAY)),
            new TreeMap<>(Map.of("kind", "TARGET", "value", "350")),
            List.of("要紧", "see \\ there"),
            List.of(new Link("same", "def")),
            "ghi",
            new Reading(12, false),
            DAY.minusDays(1),
            77);
    assertThat(RowJson.state(Json.write(state))).isEqualTo(state);
  }

  @Test
  void bodiesAndTheirNamesAreReadAsTheyWereWritten() {
    List<Owner> owners =
        List.of(
            new Owner("上海市", "Shanghai", List.of("上海", "Shanghai")),
            new Owner("甲", "甲", List.of()));
    assertThat(RowJson.owners(Json.write(owners))).isEqualTo(owners);
    assertThat(RowJson.words(Json.write(List.of("甲", "乙")))).containsExactly("甲", "乙");
  }
}
