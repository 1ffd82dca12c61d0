package luoshi.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the log's head was on a day. Kept where those who write to the ledger cannot write, it
 * proves later that nothing up to it was changed.
 *
 * @param ledger hash of the log's first entry, by which a ledger is known
 * @param entry number of the last entry
 * @param hash its hash, which depends on every entry before it
 * @param day the day of the seal
 */
public record Seal(String ledger, long entry, String hash, LocalDate day) {

  private static final String TITLE = "luoshi seal 1";

  /** Its lines, which a signature is made over. */
  public String text() {
    return String.join(
        "\n", TITLE, "ledger " + ledger, "entry " + entry, "hash " + hash, "day " + day, "");
  }

  /** A seal from its lines; nothing where they are none. */
  static Optional<Seal> of(List<String> lines) {
    if (lines.size() < 5 || !lines.get(0).equals(TITLE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Seal(
              value(lines.get(1)),
              Long.parseLong(value(lines.get(2))),
              value(lines.get(3)),
              LocalDate.parse(value(lines.get(4)))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  static String value(String line) {
    return line.substring(line.indexOf(' ') + 1).strip();
  }
}
