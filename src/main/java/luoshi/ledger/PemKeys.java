package luoshi.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys (RFC 8032) in PEM, as {@code openssl genpkey -algorithm ed25519} writes them. */
public final class PemKeys {

  static final String ALGORITHM = "Ed25519";

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY");

  private PemKeys() {}

  /**
   * Reads the private half of a key.
   *
   * @throws LedgerException where the file holds none
   */
  public static PrivateKey privateKey(Path file) throws IOException {
    byte[] encoded = block(file, "PRIVATE");
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new LedgerException("seal.key", file);
    }
  }

  /**
   * Reads the public half of a key.
   *
   * @throws LedgerException where the file holds none
   */
  public static PublicKey publicKey(Path file) throws IOException {
    byte[] encoded = block(file, "PUBLIC");
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new LedgerException("seal.key", file);
    }
  }

  private static byte[] block(Path file, String kind) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    if (!block.find() || !block.group(1).equals(kind)) {
      throw new LedgerException("seal.key", file);
    }
    try {
      return Base64.getMimeDecoder().decode(block.group(2));
    } catch (IllegalArgumentException e) {
      throw new LedgerException("seal.key", file);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
