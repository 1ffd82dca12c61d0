package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as the user asks for them, from a ledger of the seed documents. */
class ReportCommandTest {

  private static final ShellDriver SHELL = new ShellDriver(Path.of("").toAbsolutePath(), 0);

  @TempDir static Path data;
  @TempDir Path folder;

  @BeforeAll
  static void ingest() {
    assertThat(run("ingest", "seeds")).isZero();
  }

  @Test
  void extensionOfTheFileNamesTheFormat() throws IOException {
    for (String format : List.of("md", "html", "xlsx", "docx", "ics", "csv", "json")) {
      Path file = folder.resolve("report." + format);
      assertThat(run("report", "-o", file.toString())).isZero();
      assertThat(run("report", "-o", file.toString())).as(format + " again").isZero();
      assertThat(file).isNotEmptyFile();
    }
    assertThat(Files.readAllBytes(folder.resolve("report.xlsx"))).startsWith('P', 'K');
    assertThat(folder.resolve("report.ics")).content().startsWith("BEGIN:VCALENDAR");
    assertThat(folder.resolve("report.json")).content().contains("\"asOf\" : \"2025-01-15\"");
  }

  @Test
  void formatAskedForGoesBeforeTheExtension() {
    Path file = folder.resolve("tasks.txt");
    assertThat(run("report", "--format", "csv", "--lang", "zh", "-o", file.toString())).isZero();
    assertThat(file).content().contains("序号,编号,重点任务");
  }

  @Test
  void folderGetsAFileForEachLeadBodyNamedInTheReadersLanguage() throws IOException {
    assertThat(files("en")).contains("Shanghai_Municipality.xlsx", "Putuo_District.xlsx");
    assertThat(SHELL.out()).contains("files written into " + folder.resolve("en"));
    assertThat(files("zh")).contains("上海市.xlsx", "普陀区.xlsx");
  }

  private List<String> files(String language) throws IOException {
    Path units = folder.resolve(language);
    assertThat(
            run(
                "report",
                "--by",
                "owner",
                "--lang",
                language,
                "--format",
                "xlsx",
                "-o",
                units.toString()))
        .isZero();
    try (var files = Files.list(units)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void jsonOfOneBodyHasOnlyItsDocuments() throws IOException {
    Path units = folder.resolve("json");
    assertThat(run("report", "--format", "json", "-o", units.toString())).isZero();
    assertThat(units.resolve("Shanghai_Municipality.json"))
        .content()
        .contains("shanghai-five-centers-2024.txt")
        .doesNotContain("lingang-visit-2025.html");
  }

  @Test
  void unknownFormatsAndOfficeFilesOnTheScreenAreRefused() {
    assertThat(run("report", "-o", folder.resolve("x.pdf").toString())).isEqualTo(2);
    assertThat(SHELL.err()).contains("no report format \"pdf\"", "xlsx, docx, ics, csv, json");
    assertThat(run("report", "--format", "xlsx")).isEqualTo(2);
    assertThat(SHELL.err()).contains("-o FILE.xlsx");
  }

  @Test
  void foreignFileIsLeftWithoutForce() throws IOException {
    Path file = Files.writeString(folder.resolve("own.csv"), "mine");
    assertThat(run("report", "-o", file.toString())).isEqualTo(1);
    assertThat(file).hasContent("mine");
    assertThat(run("report", "--force", "-o", file.toString())).isZero();
  }

  @Test
  void changesSinceADayAreTold() {
    assertThat(run("report", "--since", "2024-02-01", "--as-of", "2025-03-01")).isZero();
    assertThat(SHELL.out()).contains("## Changes since 2024-02-01", "newly overdue: ", "new: ");
    assertThat(run("report")).isZero();
    assertThat(SHELL.out()).doesNotContain("Changes since");
  }

  @Test
  void schemaOfExportsIsPrinted() {
    assertThat(run("export", "--schema")).isZero();
    assertThat(SHELL.out()).contains("https://json-schema.org/draft/2020-12/schema");
  }

  private static int run(String... words) {
    return SHELL.run(
        Stream.concat(Stream.of("--data", data.toString()), Stream.of(words))
            .toArray(String[]::new));
  }
}
