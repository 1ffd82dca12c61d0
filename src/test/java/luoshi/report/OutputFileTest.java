package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.message.Fault;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir Path folder;

  @Test
  void everyFormatIsKnownAgainAsWrittenByLuoshi() {
    for (String format : ProgressReport.FORMATS) {
      Path file = folder.resolve("report." + format);
      OutputFile.write(file, Sample.several().file(format, "zh"), false);
      OutputFile.write(file, Sample.several().file(format, "en"), false);
      assertThat(file).hasBinaryContent(Sample.several().file(format, "en"));
    }
  }

  @Test
  void workbookOfSomebodyElseIsLeft() throws IOException {
    Path file = folder.resolve("mine.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("luoshi");
      book.write(out);
    }
    byte[] before = Files.readAllBytes(file);
    byte[] report = Sample.several().file("xlsx", "zh");
    assertThatThrownBy(() -> OutputFile.write(file, report, false)).isInstanceOf(Fault.class);
    assertThat(file).hasBinaryContent(before);
    OutputFile.write(file, report, true);
    assertThat(file).hasBinaryContent(report);
  }

  @Test
  void brokenZipAndNotesThatMentionTheProgramAreLeft() throws IOException {
    for (String text : List.of("PK\u0003\u0004 not a zip", "I use luoshi every day")) {
      Path file = Files.writeString(folder.resolve("notes"), text);
      assertThatThrownBy(() -> OutputFile.write(file, "x", false)).isInstanceOf(Fault.class);
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void namesOfBodiesStayInsideTheFolderAndDoNotCollide() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    List<String> names =
        List.of("../../etc/passwd", "CON", "市科委", "a/b", "a\\b", "A/B", "", ".", "长".repeat(300));
    names.forEach(name -> files.put(name, name.getBytes(StandardCharsets.UTF_8)));
    Path inner = folder.resolve("out");
    assertThat(OutputFile.writeAll(inner, files, ".xlsx", false)).isEqualTo(names.size());
    try (var found = Files.list(inner)) {
      assertThat(found.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "etc_passwd.xlsx",
              "_CON.xlsx",
              "市科委.xlsx",
              "A_B.xlsx",
              "a_b-2.xlsx",
              "a_b-3.xlsx",
              "_.xlsx",
              "_-2.xlsx",
              "长".repeat(60) + ".xlsx");
    }
    try (var around = Files.list(folder)) {
      assertThat(around).containsExactly(inner);
    }
  }

  @Test
  void oneForeignFileKeepsTheWholeFolderFromBeingWritten() throws IOException {
    Path foreign = Files.writeString(folder.resolve("乙.csv"), "mine");
    Map<String, byte[]> files = new TreeMap<>(Map.of("甲", new byte[1], "乙", new byte[1]));
    assertThatThrownBy(() -> OutputFile.writeAll(folder, files, ".csv", false))
        .isInstanceOf(Fault.class);
    try (var found = Files.list(folder)) {
      assertThat(found).containsExactly(foreign);
    }
  }
}
