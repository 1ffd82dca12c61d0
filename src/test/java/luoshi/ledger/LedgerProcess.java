package luoshi.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.ledger.LogEntry.Type;

/**
 * A process of its own that works on a ledger. It says a line for each write that was acknowledged
 * to it.
 */
final class LedgerProcess {

  /** The commitment that all of them write about. */
  static final String SHARED = "abcdefghjk";

  private static final int SHARED_EVERY = 10;

  private LedgerProcess() {}

  /** Starts a process that writes so often, or, with 0, reads until it is ended. */
  static Process start(Database database, int number, int writes, Path told) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dluoshi.log=OFF",
                "-cp",
                System.getProperty("java.class.path"),
                LedgerProcess.class.getName()));
    command.addAll(
        List.of(database.url(), database.user(), String.valueOf(number), String.valueOf(writes)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(told.toFile())
        .start();
  }

  public static void main(String[] words) {
    Database database = database(words[0], words[1]);
    int number = Integer.parseInt(words[2]);
    int writes = Integer.parseInt(words[3]);
    if (writes == 0) {
      read(database);
    } else {
      write(database, number, writes);
    }
  }

  private static Database database(String url, String user) {
    return url.startsWith("jdbc:h2:")
        ? Database.in(requireNonNull(Path.of(new Database(url, user, "").name()).getParent()))
        : new Database(url, user, "");
  }

  private static void write(Database database, int number, int writes) {
    String own = id(number);
    try (Ledger ledger = Ledger.open(database, OnALedger.CLOCK)) {
      ledger.ingest().add(LedgerSample.extraction(), "rules", "li");
      ledger
          .ingest()
          .add(LedgerSample.extraction(String.valueOf(number + 1).repeat(64), own), "rules", "li");
      for (int i = 0; i < writes; i++) {
        write(ledger, i % SHARED_EVERY == 0 ? SHARED : own, number, i);
        System.out.println(number + " " + i);
      }
    }
  }

  /** The id of the commitment that one of the processes writes about. */
  static String id(int number) {
    return "zyxwvutsr" + number;
  }

  private static void write(Ledger ledger, String id, int number, int i) {
    LocalDate day = OnALedger.DAY.plusDays(i * 10L + number);
    while (true) {
      try {
        long seen = ledger.commitments().one(id).state().version();
        ledger.log().record(id, Type.UPDATE, Map.of("value", "1"), day, "w" + number, seen);
        return;
      } catch (LedgerException e) {
        if (!requireNonNull(e.getMessage()).contains("changed meanwhile")) {
          throw e;
        }
      }
    }
  }

  /** Opens the ledger again and again, and says what is wrong with it. */
  private static void read(Database database) {
    while (true) {
      try (Ledger ledger = Ledger.open(database, OnALedger.CLOCK)) {
        System.out.println(ledger.check().problems());
      }
    }
  }
}
