package luoshi.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.followup.Assessment;
import luoshi.followup.Shift;
import luoshi.followup.Shift.Kind;
import luoshi.followup.Shifts;
import luoshi.ledger.Entry;
import org.jspecify.annotations.Nullable;

/** Words what changed since a day. */
record SinceBuilder(Labels labels) {

  Since of(LocalDate day, List<Assessment> before, List<Assessment> now) {
    List<Shift> shifts = Shifts.between(before, now);
    return new Since(
        labels.day(day), Arrays.stream(Kind.values()).map(kind -> group(kind, shifts)).toList());
  }

  private Since.Group group(Kind kind, List<Shift> shifts) {
    List<Since.Moved> moved =
        shifts.stream().filter(shift -> shift.kind() == kind).map(this::moved).toList();
    String name = kind.name().toLowerCase(Locale.ROOT);
    return new Since.Group(name, labels.text("since." + name), moved.size(), moved);
  }

  private Since.Moved moved(Shift shift) {
    Entry shown =
        shift.kind() == Kind.DRIFTED ? Objects.requireNonNull(shift.before()) : shift.after();
    Commitment c = shown.commitment();
    return new Since.Moved(
        c.id(),
        CleanText.flat(shown.title()),
        labels.owner(shown),
        shift.kind() == Kind.OVERDUE ? "" : said(shift.kind(), shift.before()),
        said(shift.kind(), shift.after()));
  }

  private String said(Kind kind, @Nullable Entry entry) {
    if (entry == null) {
      return "";
    }
    return switch (kind) {
      case NEW -> entry.commitment().document();
      case DELIVERED -> labels.word(entry.state().delivery().word());
      case SLIPPED, OVERDUE -> labels.day(entry.due());
      case DRIFTED ->
          Stream.of(labels.amount(entry.commitment()), stated(entry))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" · "));
    };
  }

  private String stated(Entry entry) {
    Deadline deadline = entry.commitment().deadline();
    return labels.day(deadline == null ? null : deadline.day());
  }
}
