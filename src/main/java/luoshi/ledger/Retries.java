package luoshi.ledger;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Does work again where another writer came first, or where the connection was lost: the process
 * that has H2's database open may end at any moment, and others go on without it. What is done in
 * it must bear to be done twice.
 */
final class Retries {

  /** Each of many processes that end one after the other may cut the same work off. */
  private static final int LOST = 20;

  private static final RetryTemplate CONFLICTS =
      new RetryTemplate(
          RetryPolicy.builder()
              .includes(DuplicateKeyException.class, ConcurrencyFailureException.class)
              .maxRetries(5)
              .delay(Duration.ofMillis(20))
              .jitter(Duration.ofMillis(10))
              .build());

  private final LedgerSource source;

  Retries(LedgerSource source) {
    this.source = source;
  }

  /** The result of the work, by the first try that was neither cut off nor refused. */
  <T extends @Nullable Object> T around(Supplier<T> work) {
    for (int lost = 0; ; lost++) {
      try {
        return CONFLICTS.invoke(work);
      } catch (RuntimeException e) {
        if (lost == LOST || !Lost.is(e)) {
          throw OpenErrors.damage(source.database(), e);
        }
        source.resetConnection();
      }
    }
  }
}
