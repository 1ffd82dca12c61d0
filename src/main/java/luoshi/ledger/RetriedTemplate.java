package luoshi.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Statements outside of a transaction, which are done again where the connection was lost. Rows are
 * to be read into what each try makes anew.
 */
final class RetriedTemplate extends JdbcTemplate {

  private final Retries retries;

  RetriedTemplate(LedgerSource source, Retries retries) {
    super(source);
    this.retries = retries;
  }

  @Override
  public <T extends @Nullable Object> T query(
      PreparedStatementCreator creator,
      @Nullable PreparedStatementSetter setter,
      ResultSetExtractor<T> extractor) {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? super.query(creator, setter, extractor)
        : retries.around(() -> super.query(creator, setter, extractor));
  }

  @Override
  public <T extends @Nullable Object> T execute(
      PreparedStatementCreator creator, PreparedStatementCallback<T> action) {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? super.execute(creator, action)
        : retries.around(() -> super.execute(creator, action));
  }
}
