package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public site of a ledger, as files. */
class PublishCommandTest {

  @TempDir Path folder;
  private PlanShell shell;
  private Path site;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
    site = folder.resolve("site");
  }

  private String id(String words) {
    return shell.shown("list", "--format", "csv", "--columns", "id", words).lines().toList().get(1);
  }

  private String publish(String... more) {
    return shell.shown(
        Stream.concat(Stream.of("publish", "-o", site.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private String page(String path) {
    try {
      return Files.readString(site.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onlyWhatIsConfirmedIsPublishedAndTheRestIsToldFirst() {
    String canteen = id("社区食堂");
    shell.shown("update", canteen, "--delivery", "in-progress", "--note", "内部备注", "--as", "zhao");
    shell.shown("publish", "-o", site.toString(), "--dry-run");
    assertThat(shell.out())
        .contains("no commitments", "3 candidates (--include candidates)", "notes", "Would write");
    assertThat(site).doesNotExist();
  }

  @Test
  void notesAndNamesStayInsideUnlessAskedFor() {
    String canteen = id("社区食堂");
    shell.shown("update", canteen, "--delivery", "in-progress", "--note", "内部备注", "--as", "zhao");
    publish("--include", "candidates");
    assertThat(page("zh/c/" + canteen + ".html")).contains("推进中");
    files()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("内部备注", "zhao"));
    publish("--include", "candidates,notes,names");
    assertThat(page("zh/c/" + canteen + ".html")).contains("内部备注", "zhao");
  }

  @Test
  void bothLanguagesStandSideBySideAndNameEachOther() {
    publish("--include", "candidates", "--base-url", "https://example.org/tracker");
    String path = "c/" + id("社区食堂") + ".html";
    assertThat(page("en/" + path))
        .contains("hreflang=\"zh\" href=\"https://example.org/tracker/zh/" + path);
    assertThat(page("zh/" + path)).contains("hreflang=\"en\"", "\"@type\":\"Action\"");
    publish("--include", "candidates", "--lang", "zh");
    assertThat(page("zh/" + path)).doesNotContain("hreflang");
    assertThat(page("en/" + path)).contains("No longer published");
  }

  @Test
  void secondPublicationOfTheSameWritesNothingAndALaterOneOnlyWhatChanged() {
    publish("--include", "candidates");
    Map<String, byte[]> first = files();
    assertThat(publish("--include", "candidates")).contains("0 written");
    assertThat(files()).usingRecursiveComparison().isEqualTo(first);
    String canteen = id("社区食堂");
    shell.shown("update", canteen, "--delivery", "in-progress");
    publish("--include", "candidates");
    Map<String, byte[]> later = files();
    assertThat(later.get("zh/c/" + canteen + ".html"))
        .isNotEqualTo(first.get("zh/c/" + canteen + ".html"));
    String other = "zh/c/" + id("管网改造") + ".html";
    assertThat(later.get(other)).isEqualTo(first.get(other));
    assertThat(page("zh/changes.html")).contains("自上次发布以来", "推进中");
    assertThat(page("zh/changes.xml")).contains("<entry>", "推进中");
  }

  @Test
  void anotherFolderGetsTheSameBytes() {
    publish("--include", "candidates");
    Map<String, byte[]> first = files();
    site = folder.resolve("again");
    publish("--include", "candidates");
    assertThat(files()).usingRecursiveComparison().isEqualTo(first);
  }

  @Test
  void pageOfAWithdrawnDocumentStaysAndSaysWhy() {
    publish("--include", "candidates");
    String path = "zh/c/" + id("社区食堂") + ".html";
    String text = "zh/text";
    shell.shown("documents", "--withdraw", "plan.txt", "--reason", "文件已废止");
    publish("--include", "candidates");
    assertThat(page(path)).contains("不再公布", "文件已撤回", "文件已废止").doesNotContain("20座");
    files().entrySet().stream()
        .filter(e -> e.getKey().startsWith(text))
        .forEach(
            e ->
                assertThat(new String(e.getValue(), StandardCharsets.UTF_8))
                    .doesNotContain("管网改造"));
    assertThat(page("data/commitments.json")).doesNotContain("管网改造");
  }

  @Test
  void fileThatLuoshiDidNotWriteKeepsAllFromBeingWritten() throws IOException {
    Files.createDirectories(site.resolve("zh"));
    Files.writeString(site.resolve("zh/index.html"), "mine");
    Files.writeString(site.resolve("CNAME"), "example.org");
    assertThat(shell.run("publish", "-o", site.toString(), "--include", "candidates")).isEqualTo(1);
    assertThat(shell.err()).contains("luoshi did not write", "zh/index.html");
    assertThat(files()).containsOnlyKeys("CNAME", "zh/index.html");
    Files.delete(site.resolve("zh/index.html"));
    publish("--include", "candidates");
    assertThat(page("CNAME")).isEqualTo("example.org");
  }

  @Test
  void documentsTextHasItsCommitmentsMarked() {
    publish("--include", "candidates");
    String canteen = id("社区食堂");
    String text =
        files().keySet().stream()
            .filter(path -> path.startsWith("zh/text/"))
            .findFirst()
            .orElseThrow();
    assertThat(page(text)).contains("id=\"" + canteen + "\"", "<mark>", "海州市2025年工作方案");
    assertThat(page("zh/c/" + canteen + ".html"))
        .contains(text.substring("zh/".length()) + "#" + canteen);
  }
}
