package luoshi.shell;

import java.util.List;
import java.util.Map;
import luoshi.ledger.Log;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import org.apache.commons.lang3.StringUtils;

/** Undoes what the last command wrote, or one log entry, by further entries. */
final class UndoCommand extends ShellCommand {

  /** Entries told one by one; of more, how many. */
  private static final int TOLD = 20;

  private static final int QUOTE = 40;

  /** Letters of a commitment's id; a document is named by its hash, which is longer. */
  private static final int ID = 10;

  UndoCommand(Session session) {
    super(session, "undo", "[ENTRY]", Options.flag("dry-run"));
  }

  @Override
  void run(Call call) {
    long seq = call.arguments().isEmpty() ? 0 : number(call.argument());
    Log log = call.workspace().ledger().log();
    boolean dry = call.flag("dry-run");
    List<LogEntry> entries = dry ? log.undoable(seq) : log.undo(seq, call.settings().actor());
    String key = dry ? "undo.would" : "undo.done";
    entries.stream()
        .limit(TOLD)
        .forEach(e -> call.say(key, e.seq(), subject(call, e), what(call, e)));
    if (entries.size() > TOLD) {
      call.say("undo.more", entries.size() - TOLD);
    }
  }

  private static long number(String written) {
    try {
      return Long.parseUnsignedLong(written);
    } catch (NumberFormatException e) {
      throw new UsageError("update.number", written);
    }
  }

  /** The commitment with the beginning of its quote, or the document's name. */
  private static String subject(Call call, LogEntry entry) {
    var ledger = call.workspace().ledger();
    if (entry.type() == Type.RECLASSIFY) {
      return call.text("undo.rules");
    }
    boolean document = entry.subject().length() > ID;
    return document
        ? ledger.documents().named(entry.subject()).name()
        : entry.subject() + " " + quote(call, entry.subject());
  }

  private static String quote(Call call, String id) {
    String words = call.workspace().ledger().commitments().one(id).stated().quote().exact();
    return "“" + StringUtils.abbreviate(words.replaceAll("\\s+", " "), "…", QUOTE) + "”";
  }

  private static String what(Call call, LogEntry entry) {
    String type = call.text("entry." + entry.type());
    Map<String, String> fields = entry.fields();
    if (entry.type() == Type.INGEST || entry.type() == Type.RECLASSIFY) {
      return type;
    }
    return type + " (" + new Payload(call).told(entry.subject(), fields) + ")";
  }
}
