package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Trigger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The calendar, read back as another program reads it. */
class IcsReportTest {

  @Test
  void deadlineIsAWholeDayWithItsFacts() {
    VEvent event = event(Sample.several(), "aaaaaaaaa1-deadline@luoshi");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents()).hasToString("20251231T000000");
    assertThat(event.getSummary().getValue()).contains("完成时限", "红灯", "研发投入强度达到13%以上");
    assertThat(event.getDescription().getValue()).contains("牵头单位: 市科委", "目标: 指标 ≥ 13%");
    assertThat(event.getSequence().getValue()).isEqualTo(6);
    assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2026-02-10T08:00:06Z");
  }

  @Test
  void deadlinesRemindAWeekBefore() {
    VEvent event = event(Sample.several(), "aaaaaaaaa1-deadline@luoshi");
    assertThat(event.getAlarms()).hasSize(1);
    Trigger trigger = event.getAlarms().get(0).getTrigger();
    assertThat(trigger.getDuration().toString()).isEqualTo("-P7D");
  }

  @Test
  void reviewDateComesFromTheRules() {
    VEvent event = event(Sample.several(), "aaaaaaaaa2-review@luoshi");
    assertThat(event.getDateStart().getValue().getRawComponents()).hasToString("20260520T000000");
  }

  @Test
  void secondImportUpdatesAndDoesNotDouble() {
    Map<String, VEvent> calendar = events(Sample.several());
    int before = calendar.size();
    calendar.putAll(events(Sample.several()));
    assertThat(calendar).hasSize(before).hasSize(5);
  }

  @Test
  void hostileTextIsOneProperty() {
    String hostile = "a\nEND:VEVENT\nBEGIN:VEVENT;x:y,z\\n" + "很长😀é".repeat(200);
    assertThat(events(Sample.of(hostile))).hasSize(1);
    assertThat(event(Sample.of(hostile), "aaaaaaaaa1-deadline@luoshi").getDescription().getValue())
        .contains(CleanText.flat(hostile));
  }

  @Test
  void calendarSaysWhatItRestsOn() {
    assertThat(calendar(Sample.several()).getDescriptions().get(0).getValue())
        .contains("2026年3月1日", "全部任务", "abc123", "0123456789ab");
  }

  private static VEvent event(Sample sample, String uid) {
    return Objects.requireNonNull(events(sample).get(uid));
  }

  private static Map<String, VEvent> events(Sample sample) {
    Map<String, VEvent> events = new HashMap<>();
    List<VEvent> all = calendar(sample).getEvents();
    all.forEach(event -> events.put(event.getUid().getValue(), event));
    assertThat(events).hasSameSizeAs(all);
    return events;
  }

  private static ICalendar calendar(Sample sample) {
    return Biweekly.parse(new String(sample.file("ics", "zh"), StandardCharsets.UTF_8)).first();
  }
}
