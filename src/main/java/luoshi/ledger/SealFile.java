package luoshi.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

/**
 * A seal as it is handed out.
 *
 * @param seal what it says
 * @param signature Ed25519 over its text in Base64, empty where it is not signed
 */
public record SealFile(Seal seal, String signature) {

  private static final String SIGNATURE = "signature ";
  private static final int LINES = 5;

  /** A seal without a signature. */
  public static SealFile of(Seal seal) {
    return new SealFile(seal, "");
  }

  /**
   * Reads a seal.
   *
   * @throws LedgerException where the file is none
   */
  public static SealFile read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new LedgerException("seal.unreadable", file);
    }
    Seal seal = Seal.of(lines).orElseThrow(() -> new LedgerException("seal.unreadable", file));
    boolean signed = lines.size() > LINES && lines.get(LINES).startsWith(SIGNATURE);
    return new SealFile(seal, signed ? Seal.value(lines.get(LINES)) : "");
  }

  /** The same seal, signed. */
  public SealFile signed(PrivateKey key) throws GeneralSecurityException {
    Signature signing = Signature.getInstance(PemKeys.ALGORITHM);
    signing.initSign(key);
    signing.update(PemKeys.bytes(seal.text()));
    return new SealFile(seal, Base64.getEncoder().encodeToString(signing.sign()));
  }

  /** Whether who has the private half of a key signed just this. */
  public boolean isSignedBy(PublicKey key) {
    try {
      Signature checking = Signature.getInstance(PemKeys.ALGORITHM);
      checking.initVerify(key);
      checking.update(PemKeys.bytes(seal.text()));
      return checking.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The lines of the file. */
  public String text() {
    return seal.text() + (signature.isEmpty() ? "" : SIGNATURE + signature + "\n");
  }
}
