package luoshi.shell;

import java.io.IOException;
import java.util.List;
import luoshi.ledger.LogEntry;

/** Shows every log entry about a commitment. */
final class HistoryCommand extends ShellCommand {

  private static final List<Column<LogEntry>> COLUMNS =
      List.of(
          Column.shown("entry", LogEntry::seq),
          Column.shown("type", entry -> entry.type().name()),
          Column.shown("effective", entry -> entry.effective().toString()),
          Column.shown("recorded", entry -> entry.recorded().toString()),
          Column.shown("actor", LogEntry::actor),
          Column.shown("payload", entry -> entry.fields().toString()));

  HistoryCommand(Session session) {
    super(session, "history", "ID");
  }

  @Override
  void run(Call call) throws IOException {
    String id = Selection.entry(call, call.argument()).stated().id();
    List<LogEntry> history = call.workspace().ledger().log().history(id);
    new Listing<>(call, COLUMNS).print(history, history.size());
  }
}
