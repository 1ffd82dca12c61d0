package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The day where the user is. */
class TodayTest {

  private static final long LATE = Instant.parse("2026-02-28T20:00:00Z").toEpochMilli();

  @Test
  void itIsTomorrowAlreadyInShanghaiAndStillTodayInNewYork() {
    assertThat(in("Asia/Shanghai", LATE)).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(in("America/New_York", LATE)).isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void summerTimeCounts() {
    long summer = Instant.parse("2026-07-01T22:30:00Z").toEpochMilli();
    assertThat(in("Europe/London", summer)).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(in("Europe/Berlin", summer)).isEqualTo(LocalDate.of(2026, 7, 2));
  }

  @Test
  void beforeTheEpochDaysAreCountedBackwards() {
    assertThat(in("UTC", -1)).isEqualTo(LocalDate.of(1969, 12, 31));
  }

  private static LocalDate in(String zone, long now) {
    return new Today(TimeZone.getTimeZone(zone), () -> now).get();
  }
}
