package luoshi.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves the ledger sound: the log is whole, every quote stands in its document, every state
 * follows from the log.
 */
public final class Check {

  private final JdbcClient jdbc;
  private final Log log;

  Check(JdbcClient jdbc, Log log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  /** What is wrong; nothing where the ledger is sound. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<LogEntry> entries = log.all();
    chain(entries, problems);
    Map<String, List<LogEntry>> bySubject = new HashMap<>();
    entries.forEach(e -> bySubject.computeIfAbsent(e.subject(), k -> new ArrayList<>()).add(e));
    Map<String, String> texts = new HashMap<>();
    for (Entry entry : new Commitments(jdbc).find(Filter.everything())) {
      Commitment c = entry.commitment();
      State replayed = Replay.of(c.id(), bySubject.getOrDefault(c.id(), List.of()));
      if (!replayed.equals(entry.state())) {
        problems.add(
            new Problem(
                "problem.state",
                c.id(),
                replayed.delivery().word() + " / " + entry.state().delivery().word()));
      }
      String text = texts.computeIfAbsent(entry.sha256(), new Documents(jdbc)::text);
      quote(c, text, problems);
    }
    return problems;
  }

  private static void chain(List<LogEntry> entries, List<Problem> problems) {
    String previous = HashChain.START;
    long seq = 0;
    for (LogEntry e : entries) {
      seq++;
      String hash =
          HashChain.hash(
              e.seq(),
              e.subject(),
              e.type().name(),
              Json.write(e.payload()),
              e.effective(),
              e.recorded(),
              e.actor(),
              e.previous());
      if (e.seq() != seq || !e.previous().equals(previous) || !e.hash().equals(hash)) {
        problems.add(new Problem("problem.chain", Long.toString(e.seq()), e.subject()));
        seq = e.seq();
      }
      previous = e.hash();
    }
  }

  private static void quote(Commitment c, String text, List<Problem> problems) {
    String exact = c.quote().exact();
    int points = text.codePointCount(0, text.length());
    if (c.quote().end() <= points) {
      int start = text.offsetByCodePoints(0, c.quote().start());
      if (text.startsWith(exact, start)) {
        return;
      }
    }
    int first = text.indexOf(exact);
    String key =
        first < 0
            ? "problem.quote-gone"
            : text.indexOf(exact, first + 1) < 0
                ? "problem.quote-moved"
                : "problem.quote-ambiguous";
    problems.add(new Problem(key, c.id(), exact));
  }
}
