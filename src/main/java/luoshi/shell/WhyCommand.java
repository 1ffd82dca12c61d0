package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Rejected;
import luoshi.followup.Assessment;
import luoshi.report.Labels;
import luoshi.report.Outlook;
import luoshi.rulebook.fact.Finding;

/** Says why: every finding about a commitment, and the candidates beside it that were ruled out. */
final class WhyCommand extends ShellCommand {

  /** Rejected candidates are shown where they stand within so many characters of the commitment. */
  private static final int NEAR = 200;

  WhyCommand(Session session) {
    super(session, "why", "ID", Options.value("as-of"), Options.value("known-at"));
  }

  @Override
  void run(Call call) throws IOException {
    Assessment a = Selection.one(call);
    Told told = new Told(call);
    List<Finding> findings = new ArrayList<>(a.entry().commitment().findings());
    a.findings().forEach(f -> findings.add(told.finding(f)));
    boolean table = call.settings().format() == null;
    if (table) {
      call.out().println(a.entry().commitment().quote().exact().replaceAll("\\s+", " "));
    }
    new Listing<>(call, columns(told)).print(findings, findings.size());
    if (table) {
      String outlook =
          Outlook.of(a, Selection.asOf(call)).said(new Labels(call.session().messages()));
      if (!outlook.isEmpty()) {
        call.out().println(outlook);
      }
      rejected(call, a);
    }
  }

  private static List<Column<Finding>> columns(Told told) {
    return List.of(
        Column.shown("field", f -> told.field(f.field())),
        Column.shown("value", told::value),
        Column.shown("rule", Finding::rule),
        Column.shown("rank", Finding::rank),
        Column.shown("words", f -> String.join(" · ", f.words()).replaceAll("\\s+", " ")),
        Column.shown("relation", f -> String.join(", ", f.relations())));
  }

  private static void rejected(Call call, Assessment a) {
    int at = a.entry().commitment().quote().start();
    for (Rejected r : call.workspace().ledger().commitments().rejected(a.entry().sha256())) {
      if (Math.abs(r.quote().start() - at) <= NEAR) {
        String words = String.join(" · ", r.finding().words());
        String relations = String.join(", ", r.finding().relations());
        call.say(
            "why.rejected",
            r.quote().exact().replaceAll("\\s+", " "),
            r.candidate().rule(),
            r.finding().rule(),
            relations.isEmpty() ? words : words + " (" + relations + ")");
      }
    }
  }
}
