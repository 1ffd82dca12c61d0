package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How restatements are recognised, counted as one, and compared with what was first stated. */
class DriftTest {

  private static final String FIRST =
      """
      # title: 2023年南京市政府工作报告
      # publisher: 南京市人民政府
      # date: 2023-01-10
      # ----
      到2025年，常住人口城镇化率达到88%。

      到2025年，全市新建普惠性幼儿园60所。
      """;

  private static final String SECOND =
      """
      # title: 2024年南京市政府工作报告
      # publisher: 南京市人民政府
      # date: 2024-01-10
      # ----
      到2026年，常住人口城镇化率达到87.5%。
      """;

  private static final String FIRST_EN =
      """
      # title: Annual plan of the Borough of Bexley 2023
      # publisher: Borough of Bexley
      # date: 2023-01-10
      # ----
      The council reports once a year.

      The council will plant 5,000 street trees by 2025.

      The council will open a new library in Erith by 2026.
      """;

  private static final String SECOND_EN =
      """
      # title: Annual plan of the Borough of Bexley 2024
      # publisher: Borough of Bexley
      # date: 2024-01-10
      # ----
      The council reports once a year.

      The council will plant 4,000 street trees by 2027.
      """;

  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);
  @TempDir private Path folder;

  @Test
  void aRestatementIsProposedAndThenShownAsDrift() throws IOException {
    ingest("2023.txt", FIRST);
    ingest("2024.txt", SECOND);
    accept("same");
    assertThat(drift())
        .anyMatch(line -> line.contains("figure,'= 88,'= 87.5"))
        .anyMatch(line -> line.contains("deadline,2025-12-31,2026-12-31"));
  }

  @Test
  void whatALaterReportOfTheSeriesLeavesOutIsUnmentioned() throws IOException {
    ingest("2023.txt", FIRST);
    ingest("2024.txt", SECOND);
    assertThat(drift())
        .filteredOn(line -> line.contains("unmentioned"))
        .singleElement()
        .asString()
        .contains("幼儿园60所", "2024.txt");
  }

  @Test
  void theSameHoldsInEnglish() throws IOException {
    ingest("2023.txt", FIRST_EN);
    ingest("2024.txt", SECOND_EN);
    accept("same");
    assertThat(drift())
        .anyMatch(line -> line.contains("figure,'= 5000,'= 4000"))
        .anyMatch(line -> line.contains("deadline,2025-12-31,2027-12-31"))
        .anyMatch(line -> line.contains("unmentioned") && line.contains("library in Erith"));
  }

  @Test
  void eachCommitmentHasAnOutcomeInTheNextReportOrIsNotMentioned() throws IOException {
    ingest(
        "2024.txt",
        "# title: 2024年林河市政府工作报告\n# publisher: 林河市人民政府\n# date: 2024-01-10\n# ----\n"
            + "二、2024年重点任务\n\n新建口袋公园30个。\n\n建成城北图书馆。\n\n建成东湖大桥。\n");
    ingest(
        "2025.txt",
        "# title: 2025年林河市政府工作报告\n# publisher: 林河市人民政府\n# date: 2025-01-10\n# ----\n"
            + "一、2024年工作回顾\n\n新建口袋公园26个。\n\n城北图书馆建成开放。\n\n西湖大桥建成通车。\n");
    assertThat(run("outcomes", "--format", "csv", "--columns", "outcome,quote,said")).isZero();
    assertThat(shell.out().lines())
        .contains(
            "measured,新建口袋公园30个,新建口袋公园26个", "delivered,建成城北图书馆,城北图书馆建成开放", "unmentioned,建成东湖大桥,");
  }

  @Test
  void behindTheDeadlineAFigureIsMissedOrMetAndHasNoPace() throws IOException {
    ingest(
        "2025.txt",
        "# title: 2025年林河市政府工作报告\n# publisher: 林河市人民政府\n# date: 2025-01-10\n# ----\n"
            + "二、2025年重点任务\n\n新建口袋公园30个。\n");
    String[] today = {"--today", "2026-02-01"};
    run("list", "--format", "csv", "--columns", "id");
    String id = shell.out().lines().skip(1).findFirst().orElseThrow();

    run("show", id, today[0], today[1]);
    assertThat(shell.out()).contains("result unknown, nothing was measured");
    run("update", id, "--value", "25", "--effective", "2026-01-20", today[0], today[1]);
    run("show", id, today[0], today[1]);
    assertThat(shell.out()).contains("missed by 5 (25 on 2026-01-20)").doesNotContain("Pace");
    run("update", id, "--value", "31", "--effective", "2026-01-25", today[0], today[1]);
    run("show", id, today[0], today[1]);
    assertThat(shell.out()).contains("met, 31 on 2026-01-25");
  }

  private java.util.List<String> drift() {
    assertThat(run("drift", "--format", "csv")).as(shell.err()).isZero();
    return shell.out().lines().toList();
  }

  private void accept(String what) {
    run("suggestions", "--format", "csv", "--columns", "suggestion,what");
    String id =
        shell.out().lines().filter(line -> line.endsWith("," + what)).findFirst().orElseThrow();
    assertThat(run("accept", id.split(",")[0])).as(shell.err()).isZero();
  }

  private void ingest(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    assertThat(run("ingest", file.toString())).as(shell.err()).isZero();
  }

  private int run(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 4);
    all[words.length] = "--data";
    all[words.length + 1] = folder.resolve("data").toString();
    all[words.length + 2] = "--lang";
    all[words.length + 3] = "en";
    return shell.run(all);
  }
}
