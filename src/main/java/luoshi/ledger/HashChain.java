package luoshi.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.SortedMap;

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
    return sha256(all);
  }

  /** SHA-256 over texts and their names, in the order of the names. */
  static String digest(SortedMap<String, String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach((name, text) -> all.append(name).append('\u001f').append(text).append('\u001e'));
    return sha256(all.toString());
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
