package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import luoshi.guard.OwnerOnly;

/**
 * The passwords of a ledger in a file, in a file that its owner alone may read.
 *
 * @param analyst of the user by whom commands read and write rows
 * @param admin of the user who may change tables, by whom ledgers are made, migrated and backed up
 */
record LedgerKey(String analyst, String admin) {

  static final String ANALYST = "LUOSHI";
  static final String ADMIN = "SA";

  private static final int BYTES = 24;

  /** The key in a file; nothing where there is none, or it was not written to its end. */
  static Optional<LedgerKey> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    OwnerOnly.close(file);
    List<String> lines = Files.readAllLines(file);
    return lines.size() == 2
        ? Optional.of(new LedgerKey(lines.get(0), lines.get(1)))
        : Optional.empty();
  }

  /** The key in a file, which is made where there is none. */
  static LedgerKey readOrMake(Path file) throws IOException {
    Optional<LedgerKey> there = read(file);
    if (there.isPresent()) {
      return there.get();
    }
    LedgerKey made = new LedgerKey(random(), random());
    Path part = OwnerOnly.file(file.resolveSibling(file.getFileName() + ".part"));
    Files.write(part, List.of(made.analyst, made.admin), StandardOpenOption.SYNC);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return made;
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "LedgerKey";
  }
}
