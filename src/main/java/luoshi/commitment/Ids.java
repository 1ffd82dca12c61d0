package luoshi.commitment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives ids that depend on content alone: document, quote, which occurrence of it, and which figure
 * in it.
 */
public final class Ids {

  /** Crockford's base 32 without the letters that look like digits. */
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 10;

  private final String sha256;
  private final Map<String, Integer> occurrences = new HashMap<>();

  /**
   * Ids of one document.
   *
   * @param sha256 the document's SHA-256
   */
  public Ids(String sha256) {
    this.sha256 = sha256;
  }

  /**
   * The next id for a quote.
   *
   * @param figure number of a figure in the quote, -1 for none, -2 for a table row as a whole
   */
  public String next(String quote, int figure) {
    String key = quote + "\n" + figure;
    int occurrence = occurrences.merge(key, 1, Integer::sum);
    return of(sha256 + "\n" + key + "\n" + occurrence);
  }

  /** The id of some content: ten characters that the same content has everywhere. */
  public static String of(String content) {
    return encode(digest(content));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String encode(byte[] digest) {
    StringBuilder id = new StringBuilder(LENGTH);
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | digest[i] & 0xFF;
    }
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt((int) (bits >>> 5 * i & 31)));
    }
    return id.toString();
  }
}
