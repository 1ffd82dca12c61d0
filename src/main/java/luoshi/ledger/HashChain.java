package luoshi.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

/** Chains log entries by SHA-256, so that a changed or missing entry shows. */
final class HashChain {

  /** The hash before the first entry. */
  static final String START = "0".repeat(64);

  private HashChain() {}

  static String hash(
      long seq,
      String subject,
      String type,
      String payload,
      LocalDate effective,
      Instant recorded,
      String actor,
      String previous) {
    String all =
        String.join(
            "\u001f",
            Long.toString(seq),
            subject,
            type,
            payload,
            effective.toString(),
            recorded.toString(),
            actor,
            previous);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
