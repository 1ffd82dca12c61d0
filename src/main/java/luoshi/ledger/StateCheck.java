package luoshi.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Derives every state from the log again. */
final class StateCheck {

  private static final int PAGE = 1000;

  private final JdbcClient jdbc;

  StateCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void check(Consumer<Problem> problems) {
    String last = "";
    List<State> page = after(last);
    while (!page.isEmpty()) {
      String end = page.get(page.size() - 1).commitment();
      Map<String, List<LogEntry>> log = log(last, end);
      for (State state : page) {
        State replayed =
            Replay.of(state.commitment(), log.getOrDefault(state.commitment(), List.of()));
        if (!replayed.equals(state)) {
          problems.accept(problem(replayed, state));
        }
      }
      last = end;
      page = after(last);
    }
  }

  private static Problem problem(State replayed, State state) {
    return new Problem(
        "problem.state",
        state.commitment(),
        replayed.delivery().word() + " / " + state.delivery().word());
  }

  private List<State> after(String id) {
    return jdbc.sql(
            "select body from state where commitment > :id order by commitment fetch first "
                + PAGE
                + " rows only")
        .param("id", id)
        .query((row, number) -> Json.read(row.getString("body"), State.class))
        .list();
  }

  private Map<String, List<LogEntry>> log(String after, String end) {
    return jdbc
        .sql("select * from log where subject > :after and subject <= :end order by seq")
        .param("after", after)
        .param("end", end)
        .query(LogRows::entry)
        .list()
        .stream()
        .collect(Collectors.groupingBy(LogEntry::subject));
  }
}
