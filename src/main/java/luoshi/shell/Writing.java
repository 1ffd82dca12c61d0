package luoshi.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;
import luoshi.query.Query;
import org.springframework.shell.core.command.CommandOption;

/**
 * The one gate through which analysts' commands write: it asks before it touches more than one
 * commitment, writes nothing on {@code --dry-run}, and tells of each what was recorded. One that is
 * refused does not keep the others back.
 */
final class Writing {

  /** What is to be recorded about one commitment. */
  record Change(Type type, Map<String, String> payload, LocalDate effective) {}

  /** Says what is to be recorded about a commitment, or refuses it by a fault. */
  interface Plan {
    Change of(Entry entry);
  }

  private Writing() {}

  static CommandOption[] options(CommandOption... more) {
    return Stream.concat(
            Arrays.stream(more),
            Stream.of(Options.flag("yes"), Options.flag("dry-run"), Options.flag("all")))
        .toArray(CommandOption[]::new);
  }

  /** Records a change about everything that the arguments select. */
  static void each(Call call, Plan plan) {
    List<Entry> entries = selected(call);
    if (!Consent.forMany(call, entries.size())) {
      return;
    }
    if (entries.size() == 1) {
      write(call, entries.get(0), plan, false);
    } else {
      call.workspace().ledger().asOneStep(() -> many(call, entries, plan));
    }
  }

  private static void many(Call call, List<Entry> entries, Plan plan) {
    long refused = entries.stream().filter(entry -> !write(call, entry, plan, true)).count();
    if (refused > 0) {
      throw new Fault("batch.failed", refused, entries.size());
    }
  }

  /** One id or row names one commitment; other words are a query, which must not be empty. */
  private static List<Entry> selected(Call call) {
    List<String> words = call.arguments();
    if (words.size() == 1 && words.get(0).matches("[0-9a-z]+") && !words.get(0).contains(":")) {
      return List.of(Selection.entry(call, words.get(0)));
    }
    Query query = Selection.parser(call).parse(words, call.flag("all"));
    if (query.terms().isEmpty()) {
      throw new UsageError("usage.missing", call.context().parsedInput().commandName(), "QUERY");
    }
    List<Entry> found =
        new ArrayList<>(Selection.of(call, query).stream().map(a -> a.entry()).toList());
    if (found.isEmpty()) {
      throw new UsageError("writing.none", query.text());
    }
    return found;
  }

  private static boolean write(Call call, Entry entry, Plan plan, boolean many) {
    try {
      Change change = plan.of(entry);
      String told = new Payload(call).told(entry.stated().id(), change.payload());
      if (call.flag("dry-run")) {
        call.say("writing.would", entry.stated().id(), told, change.effective());
        return true;
      }
      call.workspace()
          .ledger()
          .log()
          .record(
              entry.stated().id(),
              change.type(),
              change.payload(),
              change.effective(),
              call.settings().actor(),
              entry.state().version());
      call.say("update.done", entry.stated().id(), told, change.effective());
      return true;
    } catch (Fault fault) {
      if (!many) {
        throw fault;
      }
      call.session().screen().err().println("error: " + fault.text(call.session().messages()));
      return false;
    }
  }
}
