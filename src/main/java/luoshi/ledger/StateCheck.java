package luoshi.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
        .query((row, number) -> RowJson.state(row.getString("body")))
        .list();
  }

  private Map<String, List<LogEntry>> log(String after, String end) {
    Map<String, List<LogEntry>> log = new HashMap<>();
    jdbc.sql(
            "select subject as about, l.* from log l where subject > :after and subject <= :end"
                + " union all "
                + Histories.ABOUT
                + " where a.commitment > :after and a.commitment <= :end order by seq")
        .param("after", after)
        .param("end", end)
        .query(Histories.About::of)
        .list()
        .forEach(row -> row.into(log));
    return log;
  }
}
