package luoshi.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import luoshi.followup.Assessment;
import luoshi.followup.Drift;
import luoshi.ledger.LogEntry;
import luoshi.report.CleanText;
import luoshi.report.Labels;
import luoshi.report.ReportView.Past;

/**
 * What happened to a commitment since it was promised.
 *
 * @param labels the reader's words
 * @param ties restatements and drifts
 */
record TimeLine(Labels labels, Ties ties) {

  private static final int DAY = 10;

  /**
   * Something that happened.
   *
   * @param date the day as programs write it, or empty
   * @param day the same as readers write it
   * @param known the day on which it became known where that was later, or empty
   */
  record Event(String date, String day, String kind, String what, String who, String known) {}

  /**
   * The events, the oldest first.
   *
   * @param valid what was recorded and holds, as the public may read it
   * @param told the same in words, in the same order
   */
  List<Event> of(Assessment a, List<LogEntry> valid, List<Past> told) {
    List<Event> events = new ArrayList<>();
    String issued = Objects.toString(a.entry().issued(), "");
    events.add(event(issued, labels.text("report.promised"), a.entry().commitment().document()));
    for (Ties.Tie tie : ties.of(a)) {
      String day = Objects.toString(tie.other().entry().issued(), "");
      events.add(event(day, labels.text("tie." + tie.relation()), Item.title(tie.other())));
    }
    ties.drifts(a).stream()
        .filter(drift -> !drift.document().isEmpty())
        .forEach(drift -> events.add(drift(drift)));

    for (int i = 0; i < valid.size(); i++) {
      events.add(recorded(valid.get(i), told.get(i)));
    }
    return events.stream().sorted(Comparator.comparing(Event::date)).toList();
  }

  private Event event(String day, String kind, String what) {
    return new Event(day, shown(day), kind, CleanText.flat(what), "", "");
  }

  /** What a later document changes; what an analyst changed is one of the entries. */
  private Event drift(Drift d) {
    String change =
        d.before().isEmpty() && d.after().isEmpty() ? "" : d.before() + " → " + d.after() + " ";
    String day = Objects.toString(d.issued(), "");
    return event(day, labels.text("moved." + d.field()), change + d.document());
  }

  private Event recorded(LogEntry entry, Past told) {
    String known = entry.recorded().toString().substring(0, DAY);
    return new Event(
        entry.effective().toString(),
        labels.day(entry.effective()),
        labels.text("entry." + entry.type()),
        told.what(),
        told.actor(),
        known.equals(entry.effective().toString()) ? "" : shown(known));
  }

  private String shown(String day) {
    return day.isEmpty() ? "" : labels.day(LocalDate.parse(day));
  }
}
