package luoshi.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import luoshi.guard.OwnerOnly;

/** The zip archive that a backup is: its seal, and parts by name. */
final class BackupFile {

  private static final String SEAL = "seal.txt";

  /** Writes the parts. */
  interface Parts {
    void write(ZipOutputStream zip) throws IOException;
  }

  /** Reads a part. */
  interface Part {
    void read(InputStream in) throws IOException;
  }

  private final Path file;

  BackupFile(Path file) {
    this.file = file;
  }

  /** Writes it whole or not at all. */
  void write(Seal seal, Parts parts) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      OwnerOnly.folderOf(file);
      try (OutputStream out = Files.newOutputStream(OwnerOnly.file(part));
          ZipOutputStream zip = new ZipOutputStream(out)) {
        parts.write(zip);
        put(zip, SEAL, to -> to.write(seal.text().getBytes(StandardCharsets.UTF_8)));
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LedgerException("backup.fault", file, String.valueOf(e.getMessage()));
    }
  }

  /** Writes the bytes of one part. */
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  static void put(ZipOutputStream zip, String name, Bytes bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    bytes.write(zip);
    zip.closeEntry();
  }

  /**
   * Reads a part.
   *
   * @throws LedgerException where the file is damaged, or has no such part
   */
  void read(String name, Part part) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new LedgerException("backup.kind", file, name);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        part.read(in);
      }
    } catch (IOException e) {
      throw new LedgerException("backup.fault", file, String.valueOf(e.getMessage()));
    }
  }

  /** What the log's head was when it was made. */
  Seal seal() {
    Seal[] seal = new Seal[1];
    read(
        SEAL,
        in ->
            seal[0] =
                Seal.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
                    .orElseThrow(() -> new LedgerException("seal.unreadable", file)));
    return seal[0];
  }

  /** Refuses a ledger that is not sound, or not the one that was backed up. */
  void refuseUnsound(Ledger ledger, Seal wanted) {
    Optional<Problem> problem =
        ledger.check().problems().stream()
            .findFirst()
            .or(() -> ledger.seals().problem(wanted, file.toString()));
    if (problem.isPresent() || ledger.log().last() != wanted.entry()) {
      throw new LedgerException("backup.unsound", file);
    }
  }
}
