package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a ledger, and their way back. */
interface BackupTests extends OnALedger {

  @Test
  default void aBackupHoldsOneMomentThoughOthersWriteAndComesBackWhole(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("backup.zip");
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch writing = new CountDownLatch(1);
    Thread writer = new Thread(() -> write(done, writing));
    writer.start();
    writing.await();
    Seal seal = ledger().backup(file, DAY);
    done.set(true);
    writer.join();
    assertThat(ledger().seals().problem(seal, "seal")).isEmpty();
    Database place = another();
    assertThat(Ledger.restore(file, place, CLOCK)).isEqualTo(seal);
    try (Ledger restored = Ledger.open(place, CLOCK)) {
      assertThat(restored.check().problems()).isEmpty();
      assertThat(restored.log().head()).isEqualTo(seal.hash());
      assertThat(restored.commitments().one("abc").commitment())
          .isEqualTo(ledger().commitments().one("abc").commitment());
      restored.ingest().add(LedgerSample.extraction("2".repeat(64), "bcdefghjkm"), "rules", "li");
    }
    assertThatThrownBy(() -> Ledger.restore(file, place, CLOCK))
        .hasMessageContaining("there is a ledger already");
  }

  private void write(AtomicBoolean done, CountDownLatch writing) {
    try (Ledger own = Ledger.open(database(), CLOCK)) {
      while (!done.get()) {
        long seen = own.commitments().one("abc").state().version();
        own.log()
            .record(
                "abcdefghjk", LogEntry.Type.UPDATE, java.util.Map.of("note", "x"), DAY, "li", seen);
        writing.countDown();
      }
    }
  }

  @Test
  default void aDamagedBackupRestoresNothing(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("backup.zip");
    ledger().backup(file, DAY);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 3; i < bytes.length / 3 + 64; i++) {
      bytes[i] ^= 1;
    }
    Files.write(file, bytes);
    Database place = another();
    assertThatThrownBy(() -> Ledger.restore(file, place, CLOCK))
        .isInstanceOf(LedgerException.class);
    try (Ledger empty = Ledger.open(place, CLOCK)) {
      assertThat(empty.log().last()).isZero();
      assertThat(empty.check().problems()).isEmpty();
    }
  }
}
