package luoshi.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that is done again where another writer came first. Two who write at once wait for
 * each other, but on H2 the second was seen, once in some ten thousand times, to read what stood
 * before the first. Its entry then has the number of the first one's, which the database refuses.
 * What is done in such a transaction must therefore bear to be done twice.
 */
final class RetriedTransaction extends TransactionTemplate {

  private static final long serialVersionUID = 1;

  private static final RetryTemplate AGAIN =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(DuplicateKeyException.class, ConcurrencyFailureException.class)
              .maxRetries(5)
              .delay(Duration.ofMillis(20))
              .jitter(Duration.ofMillis(10))
              .build());

  RetriedTransaction(PlatformTransactionManager manager) {
    super(manager);
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> action)
      throws TransactionException {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return super.execute(action);
    }
    return AGAIN.invoke(() -> super.execute(action));
  }
}
