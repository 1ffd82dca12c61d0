package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import luoshi.ledger.LogEntry.Type;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger whose process stops between two changes to its file. Each life goes on from what the
 * crash before has left, since what is lost shows late: in a file whose free places are filled
 * again.
 */
class CrashTest {

  /** A campaign asks for more. */
  private static final int LIVES = Integer.getInteger("campaign.lives", 20);

  private static final int WRITES = 14;

  /** In each life, beside the one after its last write. */
  private static final int CRASHES = 3;

  private final Random random = new Random(Long.getLong("campaign.seed", 1));
  private int documents;

  @AfterAll
  static void recordNothingMore() {
    ClosedFiles.register();
  }

  @Test
  void whatWasAcknowledgedIsThereAfterACrashBetweenAnyTwoChangesToTheFile(@TempDir Path folder)
      throws Exception {
    Path life = Files.createDirectory(folder.resolve("0"));
    try (Ledger ledger = Ledger.open(life, OnALedger.CLOCK)) {
      ledger.ingest().add(LedgerSample.extraction(), "rules", "li");
    }
    for (int i = 1; i <= LIVES; i++) {
      Recording recording = RecordedFiles.record(life.resolve("luoshi.mv.db"));
      Ledger ledger = Ledger.open(life, OnALedger.CLOCK);
      recording.acknowledge(ledger.log().last());
      for (int write = 1 + random.nextInt(WRITES); write > 0; write--) {
        write(ledger);
        recording.acknowledge(ledger.log().last());
      }
      Path next = life;
      int end = recording.size();
      for (int crash = CRASHES; crash >= 0; crash--) {
        Path left = Files.createDirectory(folder.resolve(i + "-" + crash));
        Files.copy(life.resolve("luoshi.key"), left.resolve("luoshi.key"));
        int number = crash == 0 ? end : random.nextInt(end + 1);
        recording.leave(left.resolve("luoshi.mv.db"), number);
        holds(left, recording.acknowledgedBefore(number));
        next = random.nextBoolean() ? left : next;
      }
      ledger.close();
      life = next;
    }
  }

  private void write(Ledger ledger) {
    if (random.nextInt(5) == 0) {
      String number = String.valueOf(100 + documents++);
      ledger
          .ingest()
          .add(LedgerSample.extraction(number + "0".repeat(61), "zyxwvut" + number), "rules", "li");
    } else {
      long seen = ledger.commitments().one("abcdefghjk").state().version();
      Map<String, String> value = Map.of("value", String.valueOf(seen));
      ledger.log().record("abcdefghjk", Type.UPDATE, value, OnALedger.DAY, "li", seen);
    }
  }

  private static void holds(Path data, long acknowledged) {
    try (Ledger ledger = Ledger.open(data, OnALedger.CLOCK)) {
      assertThat(ledger.log().last()).isGreaterThanOrEqualTo(acknowledged);
      assertThat(ledger.check().problems()).isEmpty();
    }
  }
}
