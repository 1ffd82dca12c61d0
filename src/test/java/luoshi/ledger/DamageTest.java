package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import luoshi.ledger.LogEntry.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks that fail, fill or may not be written to, and clocks that go back. */
class DamageTest {

  private static final int FLIPS = 40;

  @TempDir Path folder;
  private Path file;
  private Seal seal;

  @BeforeEach
  void makeALedger() {
    file = folder.resolve("luoshi.mv.db");
    try (Ledger ledger = Ledger.open(folder, OnALedger.CLOCK)) {
      ledger.ingest().add(LedgerSample.extraction(), "rules", "li");
      note(ledger, "before", 0);
      seal = ledger.seals().make(OnALedger.DAY);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 8192, 20000})
  void aFileThatWasCutShortIsRefusedWithAMendOrHoldsWhatItHeld(int length) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, Math.min(length, whole.length)));
    opensWholeOrRefuses();
  }

  /** H2 may fall back to an earlier whole state: only a seal tells that it is one. */
  @Test
  void aFlippedBitIsRefusedWithAMendOrHarmlessOrNamedByCheckAgainstASeal() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(23);
    for (int flip = 0; flip < FLIPS; flip++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      opensWholeOrRefuses();
    }
  }

  private void opensWholeOrRefuses() {
    try (Ledger ledger = Ledger.open(folder, OnALedger.CLOCK)) {
      boolean whole = ledger.log().last() == 2;
      boolean named =
          !ledger.check().problems().isEmpty() || ledger.seals().problem(seal, "seal").isPresent();
      assertThat(whole || named).isTrue();
    } catch (LedgerException e) {
      assertThat(e.text(luoshi.message.Messages.in("en"))).contains("luoshi.mv.db", "restore");
    }
  }

  @Test
  void aLedgerWhoseTraceIsGoneOpens() throws IOException {
    Files.deleteIfExists(folder.resolve("luoshi.trace.db"));
    Files.delete(folder.resolve("luoshi.turn"));
    try (Ledger ledger = Ledger.open(folder, OnALedger.CLOCK)) {
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  @Test
  void aClockThatWasSetBackBreaksNothing() {
    Clock back = Clock.offset(OnALedger.CLOCK, Duration.ofDays(-400));
    try (Ledger ledger = Ledger.open(folder, back)) {
      note(ledger, "earlier by the clock", 2);
      assertThat(ledger.log().history(LedgerProcess.SHARED)).hasSize(2);
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  @Test
  void aFullDiskRefusesTheWriteAndLosesNothing() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        "root".equals(System.getProperty("user.name"))
            && ran("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
        "only root can mount a small disk, and only where mounting is allowed");
    try {
      fill(disk);
    } finally {
      assertThat(ran("umount", "-l", disk.toString())).isTrue();
    }
  }

  private static void fill(Path disk) {
    int kept = 0;
    try (Ledger ledger = Ledger.open(disk, OnALedger.CLOCK)) {
      ledger.ingest().add(LedgerSample.extraction(), "rules", "li");
      while (true) {
        note(ledger, "x".repeat(20_000) + new Random(kept).nextLong(), ledger.log().last());
        kept++;
      }
    } catch (RuntimeException e) {
      assertThat(kept).isPositive();
    }
    grow(disk);
    try (Ledger ledger = Ledger.open(disk, OnALedger.CLOCK)) {
      assertThat(ledger.log().last()).isBetween(kept + 1L, kept + 2L);
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  private static void grow(Path disk) {
    try {
      assertThat(ran("mount", "-o", "remount,size=16m", disk.toString())).isTrue();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsNamedWithAMend() throws Exception {
    Path place = Files.writeString(folder.resolve("place"), "a file, not a folder");
    assertThatThrownBy(() -> Ledger.open(place.resolve("data"), OnALedger.CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("data folder");
  }

  private static void note(Ledger ledger, String text, long seen) {
    ledger
        .log()
        .record(LedgerProcess.SHARED, Type.UPDATE, Map.of("note", text), OnALedger.DAY, "li", seen);
  }

  private static boolean ran(String... words) throws Exception {
    try {
      return new ProcessBuilder(words).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
