package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Proves the ledger sound: the log is whole, every quote stands in its document, every state
 * follows from the log, every later reading is as recorded. Reads page by page: memory does not
 * grow with the ledger.
 */
public final class Check {

  private final JdbcClient jdbc;
  private final Readings readings;

  Check(JdbcClient jdbc, Readings readings) {
    this.jdbc = jdbc;
    this.readings = readings;
  }

  /** What is wrong; nothing where the ledger is sound. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    new ChainCheck(jdbc).check(problems::add);
    new StateCheck(jdbc).check(problems::add);
    new QuoteCheck(jdbc).check(problems::add);
    problems.addAll(readings.problems());
    return problems;
  }
}
