package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Processes that work on one ledger at once, and processes that are killed. */
class ProcessesTest {

  private static final int WRITERS = 8;

  /** Of each process; a campaign asks for more. */
  private static final int WRITES = Integer.getInteger("luoshi.campaign.writes", 30);

  /** Bytes of what is told of some twenty writes. */
  private static final int MANY = 90;

  @TempDir static Path folder;

  static Stream<Database> databases() {
    return Stream.of(Database.in(folder.resolve("eight")), Postgres.database());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eightThatStartAtOnceOnANewLedgerLoseNoWriteWhileOthersRead(Database database)
      throws Exception {
    if (database.isFile()) {
      Files.createDirectories(folder.resolve("eight"));
    }
    List<Process> writers = new ArrayList<>();
    for (int number = 0; number < WRITERS; number++) {
      writers.add(LedgerProcess.start(database, number, WRITES, told(number)));
    }
    Process reader = LedgerProcess.start(database, WRITERS, 0, told(WRITERS));
    for (Process writer : writers) {
      writer.waitFor();
    }
    awaitFirstWord(reader, told(WRITERS));
    reader.destroyForcibly().waitFor();
    for (int number = 0; number < WRITERS; number++) {
      assertThat(Files.readAllLines(told(number))).hasSize(WRITES);
    }
    assertThat(Files.readAllLines(told(WRITERS))).isNotEmpty().allMatch("[]"::equals);
    holdsAll(database);
  }

  private static Path told(int number) {
    return folder.resolve("told" + number + ".txt");
  }

  private static void holdsAll(Database database) {
    try (Ledger ledger = Ledger.open(database, OnALedger.CLOCK)) {
      assertThat(ledger.log().last()).isEqualTo(WRITERS * WRITES + WRITERS + 1L);
      assertThat(ledger.log().history(LedgerProcess.SHARED)).hasSize(WRITERS * WRITES / 10);
      for (int number = 0; number < WRITERS; number++) {
        assertThat(ledger.log().history(LedgerProcess.id(number))).hasSize(WRITES * 9 / 10);
      }
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  @Test
  void whatAKilledProcessLeavesKeepsNobodyWaiting(@TempDir Path other) throws Exception {
    Database database = Database.in(other);
    Path told = other.resolve("told.txt");
    Process killed = LedgerProcess.start(database, 0, Integer.MAX_VALUE, told);
    while (!Files.exists(told) || Files.size(told) < MANY) {
      Thread.onSpinWait();
    }
    killed.destroyForcibly().waitFor();
    long acknowledged = Files.readAllLines(told).size();
    assertThat(other.resolve("luoshi.lock.db")).exists();
    try (Ledger ledger = Ledger.open(database, OnALedger.CLOCK)) {
      assertThat(ledger.log().last()).isBetween(acknowledged + 2, acknowledged + 3);
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  @Test
  void othersGoOnWhenTheProcessThatServesThemIsKilled(@TempDir Path other) throws Exception {
    Database database = Database.in(other);
    Process killed = LedgerProcess.start(database, 0, Integer.MAX_VALUE, other.resolve("0.txt"));
    awaitFirstWord(killed, other.resolve("0.txt"));
    Process one = LedgerProcess.start(database, 1, WRITES, other.resolve("1.txt"));
    Process two = LedgerProcess.start(database, 2, WRITES, other.resolve("2.txt"));
    awaitFirstWord(one, other.resolve("1.txt"));
    awaitFirstWord(two, other.resolve("2.txt"));
    killed.destroyForcibly().waitFor();
    one.waitFor();
    two.waitFor();
    assertThat(Files.readAllLines(other.resolve("1.txt"))).hasSize(WRITES);
    assertThat(Files.readAllLines(other.resolve("2.txt"))).hasSize(WRITES);
    try (Ledger ledger = Ledger.open(database, OnALedger.CLOCK)) {
      assertThat(ledger.log().history(LedgerProcess.id(1))).hasSize(WRITES * 9 / 10);
      assertThat(ledger.log().history(LedgerProcess.id(2))).hasSize(WRITES * 9 / 10);
      assertThat(ledger.check().problems()).isEmpty();
    }
  }

  /** On a busy machine a process may take longer to start than others take for all their work. */
  private static void awaitFirstWord(Process process, Path told) throws Exception {
    while (process.isAlive() && Files.size(told) == 0) {
      Thread.onSpinWait();
    }
  }
}
