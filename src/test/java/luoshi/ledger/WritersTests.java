package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import luoshi.ledger.LogEntry.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Analysts who write at once. */
interface WritersTests extends OnALedger {

  @Test
  default void losesNothingWhenAnalystsWriteAtOnce() throws Exception {
    int writers = 4;
    int writes = 25;
    CyclicBarrier together = new CyclicBarrier(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    List<Future<?>> done = new ArrayList<>();
    for (int writer = 0; writer < writers; writer++) {
      String name = "analyst" + writer;
      done.add(threads.submit(() -> writeAll(name, writes, together)));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();
    assertThat(ledger().log().history("abcdefghjk")).hasSize(writers * writes);
    assertThat(ledger().commitments().one("abc").state().measurements()).hasSize(writers * writes);
    assertThat(ledger().check().problems()).isEmpty();
  }

  /** Writes on what it last saw; looks again where that was refused. */
  private @Nullable Void writeAll(String name, int writes, CyclicBarrier together)
      throws Exception {
    try (Ledger own = Ledger.open(database(), CLOCK)) {
      together.await();
      for (int i = 0; i < writes; ) {
        long seen = own.commitments().one("abc").state().version();
        LocalDate day = DAY.plusDays(i * 10L + Integer.parseInt(name.substring(7)));
        try {
          own.log().record("abcdefghjk", Type.UPDATE, Map.of("value", "1"), day, name, seen);
          i++;
        } catch (LedgerException e) {
          assertThat(e).hasMessageContaining("changed meanwhile");
        }
      }
    }
    return null;
  }

  @Test
  default void keepsOneOfTwoIngestsOfTheSameBytes() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Callable<Boolean> ingest =
        () -> {
          try (Ledger own = Ledger.open(database(), CLOCK)) {
            together.await();
            return own.ingest()
                .add(LedgerSample.extraction("1".repeat(64), "bcdefghjkm"), "rules", "li");
          }
        };
    Future<Boolean> one = threads.submit(ingest);
    Future<Boolean> other = threads.submit(ingest);
    assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
    threads.shutdown();
    assertThat(ledger().check().problems()).isEmpty();
  }
}
