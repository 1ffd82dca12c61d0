package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest} says what reading made of each file; {@code documents NAME} shows it. */
class IngestToldTest {

  private static final Path FILES = Path.of("src/test/resources/files");

  @TempDir Path folder;

  @Test
  void everyFileOfAFolderIsToldWhatWasLeftOutAcceptedAndRefused() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    for (String name : new String[] {"plan-en.doc", "tasks-en.xls", "papers-zh.zip"}) {
      Files.copy(FILES.resolve(name), papers.resolve(name));
    }
    Files.writeString(
        papers.resolve("wrapped.txt"),
        """
        Depots

        The council will open five new depots for the buses of the northern lines
        and will repair the two depots at the harbour, which were flooded in last
        year's storm, by the end of 2027.
        """);
    ShellDriver shell = run("en", "ingest", papers.toString());
    assertThat(shell.out())
        .contains("plan-en.doc: left out comments ×1 (26 characters), footers ×1 (6 characters)")
        .contains("plan-en.doc: revised: tracked changes accepted: 2")
        .contains("wrapped.txt: 2 line ends joined")
        .contains("papers-zh.zip/通知/工作通知.txt: 1 commitments")
        .contains("3 documents entered, 0 known already, 3 refused");
    assertThat(shell.err())
        .contains("tasks-en.xls: is a table, which ingest does not read")
        .contains("luoshi import FILE")
        .contains("papers-zh.zip/通知/扫描件.jpg: is a picture")
        .contains("3 of 6 inputs failed");
  }

  @Test
  void aFolderWithAFileThatCannotBeReadEndsWithOne() throws IOException {
    Files.copy(FILES.resolve("plan-en.doc"), folder.resolve("plan-en.doc"));
    Files.write(folder.resolve("scan.jpg"), new byte[] {1, 2, 3});
    ShellDriver shell = new ShellDriver(Path.of(""), 0);
    assertThat(shell.run("extract", folder.toString(), "--lang", "en")).isEqualTo(1);
    assertThat(shell.out()).contains("open 80 pocket parks");
  }

  @Test
  void aDocumentIsShownAsItWasReadWithWhatWasLeftOutAndWhatWasFound() {
    run("zh", "ingest", FILES.resolve("plan-zh.doc").toString());
    String shown = run("zh", "documents", "plan-zh.doc").out();
    assertThat(shown)
        .containsPattern("〔\\w{10}〕【年底前新建口袋公园80个】。")
        .contains("⟦注释: [1 …年底前改造老旧小区36个] 不含已列入拆迁计划的小区。⟧")
        .contains("⟦页眉: 青川县人民政府办公室⟧");
  }

  @Test
  void publisherAndIssuerAreTwoFieldsOfDocumentsQueriesAndExports() throws IOException {
    Path report = folder.resolve("report.txt");
    String text = "2025年南平市政府工作报告\n来源：南平日报 时间：2025-01-20\n\n今年新建码头12个。\n";
    Files.writeString(report, text);
    ShellDriver shell = run("zh", "ingest", report.toString());
    assertThat(shell.out()).contains("2025-01-20，南平日报 / 南平市人民政府");
    assertThat(run("en", "list", "publisher:日报").out()).contains("新建码头12个");
    assertThat(run("zh", "list", "发文单位:人民政府").out()).contains("新建码头12个");
    assertThat(run("en", "list", "issuer:日报").out()).doesNotContain("新建码头12个");
    assertThat(run("en", "documents").out()).contains("Issuer", "南平日报", "南平市人民政府");
    assertThat(run("en", "export").out())
        .contains("\"publisher\" : \"南平日报\"", "\"issuer\" : \"南平市人民政府\"");
  }

  private ShellDriver run(String language, String... words) {
    ShellDriver shell = new ShellDriver(Path.of(""), 0);
    String[] all = Arrays.copyOf(words, words.length + 4);
    all[words.length] = "--lang";
    all[words.length + 1] = language;
    all[words.length + 2] = "--data";
    all[words.length + 3] = folder.resolve("data").toString();
    shell.run(all);
    return shell;
  }
}
