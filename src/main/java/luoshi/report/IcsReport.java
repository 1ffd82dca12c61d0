package luoshi.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.report.ReportView.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes deadlines and review dates as a calendar of whole days. Each event keeps its id from
 * export to export, and its sequence number grows with the commitment's log, so that a calendar
 * that imports it again updates it.
 */
final class IcsReport implements ReportFormat {

  /** A week before the day. */
  private static final Trigger AHEAD =
      new Trigger(Duration.builder().prior(true).days(7).build(), Related.START);

  private final Labels labels;

  IcsReport(Labels labels) {
    this.labels = labels;
  }

  @Override
  public byte[] write(ReportView view, ReportRequest request) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//" + OutputMark.PROGRAM + "//" + OutputMark.PROGRAM + "//EN");
    calendar.setMethod("PUBLISH");
    calendar.setName(CleanText.xml(view.title()));
    calendar.setDescription(labels.standing(view));
    calendar.setExperimentalProperty("X-WR-CALNAME", CleanText.xml(view.title()));
    for (Row row : view.rows()) {
      LocalDate due = row.facts().due();
      LocalDate review = row.facts().review();
      if (due != null) {
        VEvent event = event(row, "deadline", due);
        event.addAlarm(VAlarm.display(AHEAD, summary(row, "deadline")));
        calendar.addEvent(event);
      }
      if (review != null && !passesOver(review, due, request.asOf())) {
        calendar.addEvent(event(row, "review", review));
      }
    }
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a day of review would remind of a deadline only when it has passed. */
  private static boolean passesOver(LocalDate review, @Nullable LocalDate due, LocalDate today) {
    return due != null && !due.isBefore(today) && review.isAfter(due);
  }

  private VEvent event(Row row, String what, LocalDate day) {
    VEvent event = new VEvent();
    event.setUid(row.id() + "-" + what + "@luoshi");
    event.setSequence((int) row.facts().version());
    event.setDateTimeStamp(Date.from(row.facts().changed()));
    event.setDateStart(new DateStart(wholeDay(day)));
    event.setTransparency(true);
    event.setSummary(summary(row, what));
    event.setDescription(CleanText.xml(description(row)));
    event.addCategories(labels.text("ics." + what), row.lightWord());
    return event;
  }

  private String summary(Row row, String what) {
    return CleanText.xml(
        labels.text("ics." + what) + " · " + row.lightWord() + " · " + row.title());
  }

  private String description(Row row) {
    return Stream.of(
            line("quote", row.quote()),
            line("target", row.facts().target()),
            line("lead", row.owner()),
            line("supporting", row.supporting()),
            line("deadline", Objects.toString(row.facts().due(), "")),
            line("progress", row.facts().progress()),
            line("trajectory", row.facts().outlook()),
            line("light", row.lightWord()),
            line("source", row.source()),
            line("id", row.id()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String line(String key, String value) {
    return value.isEmpty() ? "" : labels.text("sheet." + key) + ": " + value;
  }

  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
