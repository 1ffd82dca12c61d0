package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import luoshi.commitment.Amount;
import luoshi.ledger.Measurement;
import luoshi.rulebook.Rule;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FollowupTest {

  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final LocalDate END = LocalDate.of(2028, 1, 1);

  @TestFactory
  Stream<DynamicTest> everyStatusRuleConcludesWhatItsExamplesSay() {
    Rulebook rulebook = Rulebook.load(Path.of("rules"), Path.of("target/rules"));
    StatusExamples examples = new StatusExamples(rulebook);
    return rulebook.catalogue().stream()
        .filter(StatusExamples::covers)
        .map(
            (Rule rule) ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(examples.failures(rule)).isEmpty()));
  }

  @Test
  void aTargetOf13From10InFourYearsIsOnTrackAt10Point68AfterOneYear() {
    Amount target = target("=", 13, "%");
    assertThat(from(10, 10.68, target).ratio()).isGreaterThanOrEqualTo(0.95);
    assertThat(from(10, 10.64, target).ratio()).isCloseTo(0.94, within(0.01));
    assertThat(from(10, 10.68, target).required()).isCloseTo(10.68, within(0.01));
    assertThat(from(10, 10.68, target).linear()).isFalse();
  }

  @Test
  void aTargetThatGoesDownIsMeasuredTheSameWay() {
    Trajectory trajectory = from(20, 18, target("=", 10, "%"));
    assertThat(trajectory.ratio()).isBetween(0.5, 0.7);
    assertThat(trajectory.reached()).isFalse();
  }

  @Test
  void zeroCountsAndChangesTakeTheLinearPath() {
    assertThat(from(0, 25, target("=", 100, "%")).ratio()).isCloseTo(1, within(0.01));
    for (Amount target :
        List.of(
            target("=", 100, "bed"), target("+", 100, "%"), target("=", 100, "service point"))) {
      assertThat(from(20, 40, target).linear()).isTrue();
      assertThat(from(20, 40, target).ratio()).isCloseTo(1, within(0.01));
    }
    assertThat(from(20, 40, target("=", 100, "km")).linear()).isFalse();
  }

  @Test
  void aFloorThatTheStartHasReachedIsOnlyToBeHeld() {
    Trajectory holding = from(5.4, 5.2, target(">=", 5, "%"));
    assertThat(holding.held()).isTrue();
    assertThat(holding.reached()).isTrue();
    assertThat(holding.required()).isEqualTo(5);
    assertThat(from(5.4, 4.8, target(">=", 5, "%")).reached()).isFalse();
    assertThat(from(4.4, 4.8, target("<=", 5, "%")).reached()).isTrue();
    assertThat(from(4.4, 4.8, target(">=", 5, "%")).held()).isFalse();
  }

  private static Amount target(String comparator, double value, String unit) {
    return new Amount(comparator, BigDecimal.valueOf(value), unit, null);
  }

  private static Trajectory from(double baseline, double after, Amount target) {
    return Trajectory.of(
        new Measurement(START, BigDecimal.valueOf(baseline)),
        new Measurement(START.plusYears(1), BigDecimal.valueOf(after)),
        target,
        END);
  }
}
