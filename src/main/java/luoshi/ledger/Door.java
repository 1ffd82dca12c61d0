package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.guard.OwnerOnly;

/** Keeps others of the machine out of a ledger in a file. */
final class Door {

  /** What H2 makes beside the database. */
  private static final List<String> FILES =
      List.of("luoshi.mv.db", "luoshi.lock.db", "luoshi.trace.db");

  private static final Pattern OWN = Pattern.compile("luoshi\\..*|last-listing\\.txt|\\.gitkeep");

  private Door() {}

  /** Lets H2's automatic server hear this machine alone; H2 reads it once, when it starts. */
  static void loopback() {
    System.setProperty("h2.bindAddress", "127.0.0.1");
  }

  /** Makes the data folder; where nothing but the ledger is in it, it is its owner's alone. */
  static void prepare(Path data) throws IOException {
    OwnerOnly.folder(data);
    try (Stream<Path> files = Files.list(data)) {
      if (files.allMatch(f -> OWN.matcher(f.getFileName().toString()).matches())) {
        OwnerOnly.close(data);
      }
    }
  }

  /**
   * Takes the files of an open ledger from others: H2 makes its lock anew each time, with the
   * rights that are usual.
   *
   * @param name the path of the database without an ending
   */
  static void close(String name) throws IOException {
    for (String file : FILES) {
      OwnerOnly.close(Path.of(name).resolveSibling(file));
    }
  }
}
