package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.guard.OwnerOnly;

/** Keeps others of the machine out of a ledger in a file. */
final class Door {

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
}
