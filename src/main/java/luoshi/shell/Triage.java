package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.commitment.Commitment;
import luoshi.commitment.Quote;
import luoshi.followup.Assessment;
import luoshi.ledger.Corrections;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;
import luoshi.rulebook.fact.Row;

/**
 * Goes through candidates key by key: confirm, reject with a reason, edit a field, skip, back. What
 * was decided is in the ledger at once, so that it can be broken off at any time.
 */
final class Triage {

  /** What a file says of itself at its top is no context of what it states. */
  private static final Pattern FILE_HEADER =
      Pattern.compile("^(?:.*\\n)?(?:# ?)?-+\\s*\\n", Pattern.DOTALL);

  private final Call call;
  private final Keys keys;
  private final List<Assessment> candidates;
  private final List<Row> reasons;
  private final List<LogEntry> written = new ArrayList<>();
  private int at;

  Triage(Call call, Keys keys, List<Assessment> candidates) {
    this.call = call;
    this.keys = keys;
    this.candidates = candidates;
    this.reasons = call.workspace().rulebook().table("transition", "rejections");
  }

  /** Runs until the last candidate, {@code q}, or the end of the input. */
  void run() {
    while (at < candidates.size()) {
      show(candidates.get(at));
      char key = Character.toLowerCase(keys.key());
      if (key == 0 || key == 'q') {
        break;
      }
      try {
        act(key);
      } catch (Fault fault) {
        call.out().println("error: " + fault.text(call.session().messages()));
      }
      call.out().flush();
    }
    call.say("review.done", written.size(), candidates.size() - at);
  }

  private void act(char key) {
    switch (key) {
      case 'c' -> {
        record(Type.REVIEW, Map.of("review", "confirmed"));
        at++;
      }
      case 'r' -> reject();
      case 'e' -> edit();
      case 's' -> at++;
      case 'b' -> at = Math.max(0, at - 1);
      case 'u' -> undo();
      default -> call.say("review.keys");
    }
  }

  private void reject() {
    for (int i = 0; i < reasons.size(); i++) {
      call.out().println((i + 1) + " " + reasons.get(i).get(call.session().messages().language()));
    }
    call.say("review.reason");
    call.out().flush();
    int number = Character.digit(keys.key(), 10);
    if (number < 1 || number > reasons.size()) {
      call.say("review.keys");
      return;
    }
    String reason = reasons.get(number - 1).get("reason");
    record(Type.REVIEW, Map.of("review", "rejected", "reason", reason));
    at++;
  }

  private void edit() {
    call.say("review.edit", String.join(", ", Corrections.FIELDS));
    call.out().flush();
    String line = keys.line();
    int equals = line == null ? -1 : line.indexOf('=');
    if (line == null || equals < 1) {
      call.say("review.keys");
      return;
    }
    String field = line.substring(0, equals).strip();
    String value = Corrections.checked(field, line.substring(equals + 1).strip());
    record(Type.EDIT, new TreeMap<>(Map.of(field, value)));
  }

  /** Takes back what was decided of the candidate in view; where nothing was, the last decision. */
  private void undo() {
    String inView = candidates.get(at).entry().stated().id();
    boolean decided = written.stream().anyMatch(entry -> entry.subject().equals(inView));
    for (int i = written.size() - 1; i >= 0; i--) {
      LogEntry last = written.get(i);
      if (!decided || last.subject().equals(inView)) {
        written.remove(i);
        call.workspace().ledger().log().undo(last.seq(), call.settings().actor());
        at = decided ? at : place(last.subject());
        return;
      }
    }
  }

  private int place(String id) {
    return (int) candidates.stream().takeWhile(a -> !a.entry().stated().id().equals(id)).count();
  }

  private void record(Type type, Map<String, String> payload) {
    String id = candidates.get(at).entry().stated().id();
    Entry now = call.workspace().ledger().commitments().one(id);
    var log = call.workspace().ledger().log();
    log.record(
        id, type, payload, call.settings().today(), call.settings().actor(), now.state().version());
    List<LogEntry> history = log.history(id);
    written.add(history.get(history.size() - 1));
  }

  private void show(Assessment candidate) {
    Entry entry = call.workspace().ledger().commitments().one(candidate.entry().stated().id());
    Commitment c = entry.commitment();
    Quote quote = c.quote();
    Told told = new Told(call);
    call.out().println();
    String confidence =
        call.text("review.confidence", call.workspace().confidence().of(entry.concluded()));
    call.out()
        .println(
            "%d/%d  %s  %s  %s"
                .formatted(at + 1, candidates.size(), c.id(), c.document(), confidence));
    call.print("", entry.title());
    String before = FILE_HEADER.matcher(quote.prefix()).replaceFirst("");
    String context = "…" + before + "【" + quote.exact() + "】" + quote.suffix() + "…";
    call.print("", context.replaceAll("\\s+", " "));
    String due = Objects.toString(entry.due(), "");
    call.print(
        "",
        Stream.of(told.kind(c), told.amount(c), told.owner(entry), due)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("  |  ")));
    new Because(call).of(c).forEach(reason -> call.print("  ", reason));
    call.say("review.prompt");
    call.out().flush();
  }
}
