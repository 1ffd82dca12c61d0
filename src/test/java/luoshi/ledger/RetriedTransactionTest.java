package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A write that meets another one. */
class RetriedTransactionTest {

  @TempDir Path folder;
  private LedgerSource source;
  private JdbcClient jdbc;
  private RetriedTransaction transaction;
  private final AtomicInteger tries = new AtomicInteger();

  @BeforeEach
  void openDatabase() {
    Database database = Database.in(folder);
    source = new LedgerSource(database);
    jdbc = JdbcClient.create(source);
    transaction =
        new RetriedTransaction(
            new DataSourceTransactionManager(source), new Retries(source), new Receipt(jdbc));
  }

  @AfterEach
  void closeDatabase() {
    source.destroy();
  }

  @Test
  void isDoneAgainWithoutATraceOfTheFirstTry() {
    add(1);
    transaction.executeWithoutResult(
        status -> {
          add(1 + tries.incrementAndGet());
          add(tries.get());
        });
    assertThat(tries).hasValue(2);
    assertThat(entries()).containsExactly(1, 2, 3);
  }

  @Test
  void givesUpWithTheReason() {
    add(1);
    assertThatThrownBy(() -> transaction.executeWithoutResult(status -> addAgain()))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(tries).hasValueGreaterThan(1);
    assertThat(entries()).containsExactly(1);
  }

  @Test
  void isNotDoneAgainForAnotherReason() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      tries.incrementAndGet();
                      throw new LedgerException("error.stale-ledger");
                    }))
        .isInstanceOf(LedgerException.class);
    assertThat(tries).hasValue(1);
  }

  @Test
  void leavesItToTheOuterTransaction() {
    add(1);
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    outer -> {
                      tries.set(0);
                      transaction.executeWithoutResult(inner -> addAgain());
                    }))
        .isInstanceOf(DuplicateKeyException.class);
    assertThat(tries).hasValue(1);
  }

  private void addAgain() {
    tries.incrementAndGet();
    add(1);
  }

  private void add(int seq) {
    jdbc.sql("insert into assessment_run values (:seq, date '2025-03-01', '', 0)")
        .param("seq", seq)
        .update();
  }

  private List<Integer> entries() {
    return jdbc.sql("select id from assessment_run order by id").query(Integer.class).list();
  }
}
