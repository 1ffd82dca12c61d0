package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals of the log, and reports that are held against it. */
class SealTest {

  @TempDir Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.shown("ingest", shell.plan().toString());
  }

  @Test
  void aSignedSealHoldsAsTheLogGrowsAndNamesEveryChangeToIt() throws Exception {
    keys("office");
    keys("other");
    String seal = folder.resolve("a.seal").toString();
    shell.shown("seal", "-o", seal, "--key", key("office", "private"));
    shell.shown("note", "owner:市民政局", "--text", "x", "--yes");
    assertThat(shell.shown("check", "--seal", seal, "--key", key("office", "public")))
        .contains("extends this seal of entry 1, 2025-01-15");
    assertThat(shell.shown("check", "--seal", seal)).contains("signature was not checked");
    assertThat(shell.run("check", "--seal", seal, "--key", key("other", "public"))).isEqualTo(1);
    assertThat(shell.out()).contains("not signed by the key");
    Files.writeString(Path.of(seal), Files.readString(Path.of(seal)).replace("2025", "2024"));
    assertThat(shell.run("check", "--seal", seal, "--key", key("office", "public"))).isEqualTo(1);
    assertThat(shell.run("check", "--seal", shell.plan().toString())).isEqualTo(1);
    assertThat(shell.err()).contains("not a seal of luoshi");
  }

  @Test
  void everyReportNamesTheStateThatItWasMadeFrom() throws IOException {
    PlanShell other = new PlanShell(Files.createDirectory(folder.resolve("other")));
    other.shown("ingest", other.plan().toString());
    for (String format : ReportOutput.formats()) {
      String report = folder.resolve("report." + format).toString();
      shell.shown("report", "-o", report);
      assertThat(shell.shown("check", "--report", report)).contains("made from entry 1 ");
      assertThat(other.run("check", "--report", report)).as(format).isEqualTo(1);
      assertThat(other.out()).contains("holds no entry that the report names");
    }
  }

  private String key(String name, String half) {
    return folder.resolve(name + "-" + half + ".pem").toString();
  }

  private void keys(String name) throws IOException, NoSuchAlgorithmException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    pem(name, "private", pair.getPrivate().getEncoded());
    pem(name, "public", pair.getPublic().getEncoded());
  }

  private void pem(String name, String half, byte[] encoded) throws IOException {
    String kind = half.toUpperCase(java.util.Locale.ROOT) + " KEY-----\n";
    String base64 = Base64.getMimeEncoder().encodeToString(encoded);
    Files.writeString(
        Path.of(key(name, half)), "-----BEGIN " + kind + base64 + "\n-----END " + kind);
  }
}
