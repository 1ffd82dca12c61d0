package luoshi.shell;

import java.util.List;
import java.util.Set;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Quote;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import luoshi.ledger.Evidence;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Measurement;
import luoshi.ledger.State;
import luoshi.report.ExportJson;
import luoshi.report.Labels;
import luoshi.report.Outlook;
import luoshi.report.Status;
import org.jspecify.annotations.Nullable;

/** Shows one commitment with all that is known of it. */
final class ShowCommand extends ShellCommand {

  /** Told otherwise: the quote with its context, the figure with its unit. */
  private static final Set<String> TOLD = Set.of("title", "quote", "value", "unit", "comparator");

  /** Where what a label stands for begins. */
  private static final int LABEL = 16;

  ShowCommand(Session session) {
    super(session, "show", "ID", Options.value("as-of"), Options.value("known-at"));
  }

  @Override
  void run(Call call) {
    Assessment a = Selection.one(call);
    if ("json".equals(call.settings().format())) {
      Status status = Status.of(a, Selection.asOf(call));
      call.json().print(ExportJson.of(a.entry().commitment(), status));
      return;
    }
    Commitment commitment = a.entry().commitment();
    Quote quote = commitment.quote();
    String context = "…" + quote.prefix() + "【" + quote.exact() + "】" + quote.suffix() + "…";
    call.print("", a.entry().title());
    call.print("", context.replaceAll("\\s+", " "));
    call.out().println();
    for (Column<Assessment> column : ListCommand.columns(call)) {
      if (!TOLD.contains(column.name())) {
        Object value = column.value().apply(a);
        if (column.name().equals("light") && value != null) {
          call.session()
              .screen()
              .print(label(call, "column.light"), value.toString(), column.look().apply(a));
        } else {
          line(call, "column." + column.name(), value);
        }
      }
    }
    Told told = new Told(call);
    for (Measurement m : a.entry().state().measurements()) {
      line(call, "column.value", m.date() + " " + told.measured(commitment, m.value()));
    }
    for (Evidence e : a.entry().state().evidence()) {
      line(
          call,
          "column.evidence",
          String.join(
                  " ",
                  List.of(
                      e.date().toString(),
                      told.word(e.level().word()),
                      e.url(),
                      e.document(),
                      e.quote()))
              .strip());
    }
    line(call, "show.confidence", call.workspace().confidence().of(a.entry().concluded()) + "%");
    outlook(call, Outlook.of(a, Selection.asOf(call)));
    ties(call, a.entry());
    recorded(call, a.entry());
  }

  /** Marks, ties to other commitments seen from either side, and the deadline that held first. */
  private static void ties(Call call, Entry entry) {
    Told told = new Told(call);
    State state = entry.state();
    line(call, "field.tag", String.join(", ", state.tags()));
    Amount amount = entry.commitment().amount();
    if (amount != null && amount.baseline() != null) {
      line(call, "field.baseline", told.measured(entry.commitment(), amount.baseline()));
    }
    Deadline first = entry.concluded().deadline();
    if (state.deadline() != null && first != null) {
      line(call, "show.first-deadline", first.day());
    }
    line(call, "field.into", state.into());
    state.links().forEach(l -> line(call, "field.to", l.id() + " " + told.word(l.relation())));
    for (Entry other : call.workspace().ledger().commitments().pointingAt(entry.stated().id())) {
      boolean merged = other.state().into().equals(entry.stated().id());
      String title = other.title();
      line(call, merged ? "show.merged" : "show.linked", other.stated().id() + " " + title);
    }
  }

  /** What was recorded and holds, entry by entry: notes, reasons, former deadlines. */
  private static void recorded(Call call, Entry entry) {
    String id = entry.stated().id();
    List<LogEntry> valid =
        Selection.travel(call).valid(call.workspace().ledger().log().history(id));
    if (!valid.isEmpty()) {
      call.out().println();
      call.say("show.recorded");
    }
    Payload payload = new Payload(call);
    for (LogEntry e : valid) {
      String type = call.text("entry." + e.type());
      String said = e.type() == Type.RECLASSIFY ? "" : ": " + payload.told(id, e.fields());
      call.print("  " + e.effective() + " ", e.actor() + " " + type + said);
    }
  }

  private static void outlook(Call call, Outlook outlook) {
    String said = outlook.said(new Labels(call.session().messages()));
    if (!said.isEmpty()) {
      call.print("", said);
    }
    if (outlook.course() != null) {
      new CourseChart(outlook.course()).print(call);
    }
  }

  private static void line(Call call, String key, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      call.print(label(call, key), value.toString());
    }
  }

  private static String label(Call call, String key) {
    String label = call.text(key);
    return label + " ".repeat(Math.max(1, LABEL - Width.of(label)));
  }
}
