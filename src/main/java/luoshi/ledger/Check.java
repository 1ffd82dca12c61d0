package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Proves the ledger sound: the log is whole, every quote stands in its document, every state
 * follows from the log, every later reading is as recorded. Reads page by page: memory does not
 * grow with the ledger. What others write meanwhile is not seen.
 */
public final class Check {

  private final JdbcClient jdbc;
  private final Readings readings;
  private final TransactionTemplate snapshot;

  Check(JdbcClient jdbc, Readings readings, TransactionTemplate snapshot) {
    this.jdbc = jdbc;
    this.readings = readings;
    this.snapshot = snapshot;
  }

  /** What is wrong; nothing where the ledger is sound. */
  public List<Problem> problems() {
    return Objects.requireNonNull(snapshot.execute(status -> found()));
  }

  private List<Problem> found() {
    List<Problem> problems = new ArrayList<>();
    new ChainCheck(jdbc).check(problems::add);
    new StateCheck(jdbc).check(problems::add);
    new QuoteCheck(jdbc).check(problems::add);
    problems.addAll(readings.problems());
    return problems;
  }
}
