package luoshi.shell;

import java.util.List;
import luoshi.commitment.Commitment;
import luoshi.commitment.Quote;
import luoshi.followup.Assessment;
import luoshi.ledger.Evidence;
import luoshi.ledger.Measurement;
import luoshi.report.Labels;
import luoshi.report.Outlook;
import org.jspecify.annotations.Nullable;

/** Shows one commitment with all that is known of it. */
final class ShowCommand extends ShellCommand {

  ShowCommand(Session session) {
    super(session, "show", "ID", Options.value("as-of"), Options.value("known-at"));
  }

  @Override
  void run(Call call) {
    Assessment a = Selection.one(call);
    Commitment commitment = a.entry().commitment();
    Quote quote = commitment.quote();
    String context = "…" + quote.prefix() + "【" + quote.exact() + "】" + quote.suffix() + "…";
    call.out().println(context.replaceAll("\\s+", " "));
    call.out().println();
    for (Column<Assessment> column : ListCommand.columns(call)) {
      if (!column.name().equals("quote")) {
        line(call, "column." + column.name(), column.value().apply(a));
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
    outlook(call, Outlook.of(a, Selection.asOf(call)));
  }

  private static void outlook(Call call, Outlook outlook) {
    String said = outlook.said(new Labels(call.session().messages()));
    if (!said.isEmpty()) {
      call.out().println(said);
    }
    if (outlook.course() != null) {
      new CourseChart(outlook.course()).print(call);
    }
  }

  private static void line(Call call, String key, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      String label = call.text(key);
      call.out().println(label + " ".repeat(Math.max(1, 16 - Width.of(label))) + value);
    }
  }
}
