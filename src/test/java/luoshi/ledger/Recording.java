package luoshi.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What was done to a file, one after the other, and what of it was acknowledged to a user. */
final class Recording {

  private interface Change {
    void to(FileChannel file) throws IOException;
  }

  private final byte[] before;
  private final List<Change> changes = new ArrayList<>();
  private final List<Long> acknowledged = new ArrayList<>();
  private long entries;

  private Recording(byte[] before, long entries) {
    this.before = before;
    this.entries = entries;
  }

  static Recording of(Path file) throws IOException {
    return new Recording(Files.readAllBytes(file), 0);
  }

  synchronized void wrote(ByteBuffer bytes, long place) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    add(file -> file.write(ByteBuffer.wrap(copy), place));
  }

  synchronized void cut(long size) {
    add(file -> file.truncate(size));
  }

  /** So many entries of the log have been acknowledged by now. */
  synchronized void acknowledge(long count) {
    entries = count;
  }

  private void add(Change change) {
    changes.add(change);
    acknowledged.add(entries);
  }

  /** How many changes there are by now. */
  synchronized int size() {
    return changes.size();
  }

  /** How many entries had been acknowledged when a crash came before the change of this number. */
  synchronized long acknowledgedBefore(int number) {
    return number == changes.size() ? entries : acknowledged.get(number);
  }

  /** Writes the file as a crash before the change of this number leaves it. */
  synchronized void leave(Path file, int number) throws IOException {
    Files.write(file, before);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (Change change : changes.subList(0, number)) {
        change.to(channel);
      }
    }
  }
}
