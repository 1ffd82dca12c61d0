package luoshi.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Addresses inside a site: they depend on what a page is about alone, and need no escaping. */
final class SitePaths {

  private static final int SHORT = 12;

  private SitePaths() {}

  /** The page of a commitment, below the folder of a language. */
  static String commitment(String id) {
    return "c/" + id + ".html";
  }

  /**
   * The page of a group.
   *
   * @param by owner, area, document, period or light
   * @param key what the group has in common
   */
  static String group(String by, String key) {
    boolean plain = key.matches("[a-zA-Z0-9-]{1,32}");
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return by + "/" + (plain ? key : sha256(bytes).substring(0, SHORT));
  }

  /** The page of a document's text. */
  static String text(String sha256) {
    return "text/" + sha256.substring(0, SHORT) + ".html";
  }

  /** SHA-256 in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
