package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a file, it is said with a key, the file and the line. */
class BadInputTest {

  @TempDir Path folder;

  @Test
  void aMissingFileIsSaid() {
    assertThat(fault(() -> read(folder.resolve("none.txt"))).problem()).isEqualTo(Problem.MISSING);
    assertThat(fault(() -> Inputs.of("no/such/file.txt")).problem()).isEqualTo(Problem.MISSING);
  }

  @Test
  void aFolderWithoutReadableFilesIsSaid() throws IOException {
    Files.writeString(folder.resolve("manifest.csv"), "document,title,publisher,date,language\n");
    Files.writeString(folder.resolve(".hidden"), "x");
    assertThat(fault(() -> Inputs.of(folder.toString())).problem())
        .isEqualTo(Problem.NOTHING_READABLE);
  }

  @Test
  void emptyAndBlankFilesAreSaid() {
    assertThat(fault("a.txt", "").problem()).isEqualTo(Problem.BLANK);
    assertThat(fault("a.txt", " \n\t\n　\n").problem()).isEqualTo(Problem.BLANK);
    assertThat(fault("a.md", "\n").problem()).isEqualTo(Problem.BLANK);
    assertThat(fault("a.html", "<html><body><script>let a;</script></body></html>").problem())
        .isEqualTo(Problem.BLANK);
  }

  @Test
  void binaryFilesAreSaid() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(fault(() -> Reading.bytes("a.txt", noise)).problem()).isEqualTo(Problem.BINARY);
    assertThat(fault(() -> Reading.bytes("a.html", noise)).problem()).isEqualTo(Problem.BINARY);
  }

  @Test
  void aBrokenManifestIsSaidWithItsLine() throws IOException {
    DocumentException fault =
        manifest("document,title,publisher,date,language\nother.txt,T,P,2025-01-01,en\na.txt,T\n");
    assertThat(fault.problem()).isEqualTo(Problem.BROKEN_MANIFEST);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(manifest("name,title\na.txt,T\n").problem()).isEqualTo(Problem.BROKEN_MANIFEST);
    assertThat(manifest("document,title\n\"a.txt,T\n").problem())
        .isEqualTo(Problem.BROKEN_MANIFEST);
  }

  @Test
  void aWrongDateIsSaidWithItsLine() throws IOException {
    DocumentException fault = manifest("document,date\na.txt,soon\n");
    assertThat(fault.problem()).isEqualTo(Problem.WRONG_DATE);
    assertThat(fault.line()).isEqualTo(2);
    DocumentException header = fault("a.txt", "# title: T\n# date: 2025-13-45\n# ----\nText.\n");
    assertThat(header.problem()).isEqualTo(Problem.WRONG_DATE);
    assertThat(header.line()).isEqualTo(2);
    assertThat(fault("a.md", "---\ntitle: T\ndate: someday\n---\nText.\n").line()).isEqualTo(3);
  }

  @Test
  void damagedFilesAreSaid() {
    assertThat(fault("a.pdf", "%PDF-1.7\nnothing else").problem()).isEqualTo(Problem.DAMAGED);
    assertThat(fault("a.docx", "PK\u0003\u0004nothing else").problem()).isEqualTo(Problem.DAMAGED);
    assertThat(fault("a.docx", "plain words").problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void aPackageWithANameThatIsNoTextIsSaid() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/files/plan-en.odt"));
    String zip = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] spoilt =
        zip.replace("content.xml", "c\u00ff\u00fetent.xml").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(fault(() -> Reading.bytes("plan.odt", spoilt)).problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void tablesPicturesAndForeignKindsAreSaidWithTheirMend() {
    assertThat(fault("a.csv", "a,b\n1,2\n").problem()).isEqualTo(Problem.TABLE);
    assertThat(fault("scan.jpg", "x").problem()).isEqualTo(Problem.PICTURE);
    assertThat(fault("slides.pptx", "x").problem()).isEqualTo(Problem.FOREIGN);
    assertThat(fault("a.rtf", "{\\rtf1 {\\b").problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void aPackageThatGrowsBeyondMeasureIsRefusedAndTheRestIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write("We will open 3 depots by 2027.".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("b.txt"));
      zip.write(new byte[64 << 20]);
    }
    assertThat(problems("bomb.zip", bytes.toByteArray())).containsExactly("read", "TOO_LARGE");
  }

  @Test
  void packagesInPackagesAreReadToADepthOnly() throws IOException {
    byte[] packed = "We will open 3 depots by 2027.".getBytes(StandardCharsets.UTF_8);
    String name = "a.txt";
    for (int depth = 1; depth <= 5; depth++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(packed);
      }
      packed = bytes.toByteArray();
      name = depth + ".zip";
      String expected = depth <= 4 ? "read" : "TOO_DEEP";
      assertThat(problems(name, packed)).containsExactly(expected);
    }
  }

  private static List<String> problems(String name, byte[] bytes) {
    List<String> problems = new ArrayList<>();
    for (Packed packed : Reading.READER.open(name, bytes)) {
      try {
        Reading.READER.read(packed, Given.NONE);
        problems.add("read");
      } catch (DocumentException e) {
        problems.add(e.problem().name());
      }
    }
    return problems;
  }

  @Test
  void aPdfWithoutTextIsSaid() throws IOException {
    byte[] pdf = pdf(null);
    assertThat(fault(() -> Reading.bytes("a.pdf", pdf)).problem()).isEqualTo(Problem.SCANNED);
  }

  @Test
  void aPdfBehindAPasswordIsSaid() throws IOException {
    byte[] pdf = pdf("secret");
    assertThat(fault(() -> Reading.bytes("a.pdf", pdf)).problem()).isEqualTo(Problem.ENCRYPTED);
  }

  private static byte[] pdf(@org.jspecify.annotations.Nullable String password) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private DocumentException manifest(String csv) throws IOException {
    Files.writeString(folder.resolve("manifest.csv"), csv);
    Path file = Files.writeString(folder.resolve("a.txt"), "Words.\n");
    DocumentException fault = fault(() -> read(file));
    assertThat(fault.file()).endsWith("manifest.csv");
    return fault;
  }

  private static Document read(Path file) {
    return Reading.READER.read(file, Given.NONE);
  }

  private static DocumentException fault(String name, String text) {
    return fault(() -> Reading.bytes(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static DocumentException fault(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    DocumentException fault = catchThrowableOfType(DocumentException.class, call);
    assertThat(fault).isNotNull();
    return fault;
  }
}
