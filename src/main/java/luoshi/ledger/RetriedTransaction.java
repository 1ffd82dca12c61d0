package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that is done again where another writer came first, or the connection was lost. Two
 * who write at once wait for each other, but on H2 the second was seen, once in some ten thousand
 * times, to read what stood before the first. Its entry then has the number of the first one's,
 * which the database refuses. What is done in such a transaction must therefore bear to be done
 * twice.
 */
final class RetriedTransaction extends TransactionTemplate {

  private static final long serialVersionUID = 1;

  private final transient Retries retries;
  private final transient Receipt receipt;

  RetriedTransaction(PlatformTransactionManager manager, Retries retries, Receipt receipt) {
    super(manager);
    this.retries = retries;
    this.receipt = receipt;
  }

  @Override
  public <T extends @Nullable Object> T execute(TransactionCallback<T> action)
      throws TransactionException {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return super.execute(action);
    }
    receipt.clear();
    List<T> results = new ArrayList<>();
    return retries.around(
        () -> receipt.isHeld() ? results.get(results.size() - 1) : attempt(action, results));
  }

  private <T extends @Nullable Object> T attempt(TransactionCallback<T> action, List<T> results) {
    receipt.clear();
    return super.execute(
        status -> {
          T result = action.doInTransaction(status);
          results.add(result);
          return result;
        });
  }
}
