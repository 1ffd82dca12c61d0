package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
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
    LocalDate now = LocalDate.of(2025, 1, 1);
    assertThat(Trajectory.of(10, START, 10.68, now, 13, END).ratio()).isGreaterThanOrEqualTo(0.95);
    assertThat(Trajectory.of(10, START, 10.64, now, 13, END).ratio()).isCloseTo(0.94, within(0.01));
    assertThat(Trajectory.of(10, START, 10.68, now, 13, END).required())
        .isCloseTo(10.68, within(0.01));
  }

  @Test
  void aTargetThatGoesDownIsMeasuredTheSameWay() {
    Trajectory trajectory = Trajectory.of(20, START, 18, LocalDate.of(2026, 1, 1), 10, END);
    assertThat(trajectory.ratio()).isBetween(0.2, 0.4);
    assertThat(trajectory.reached()).isFalse();
  }

  @Test
  void aBaselineOfZeroTakesTheLinearPath() {
    Trajectory trajectory = Trajectory.of(0, START, 25, LocalDate.of(2025, 1, 1), 100, END);
    assertThat(trajectory.linear()).isTrue();
    assertThat(trajectory.ratio()).isCloseTo(1, within(0.01));
  }
}
