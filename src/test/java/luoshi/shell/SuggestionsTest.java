package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** From a newer document to a recorded update, by the commands that an analyst uses. */
class SuggestionsTest {

  private static final String PLAN_ZH =
      """
      # title: 上海市营商环境7.0版行动方案发布
      # publisher: 上海市发展改革委
      # date: 2024-02-20
      # ----
      上海发布营商环境7.0版行动方案，安排150项改革举措。

      上海提出，再用四年时间，力争基础研究经费支出占全社会研发经费支出比重达到13%左右，去年这一比重约为10%。
      """;

  private static final String REPORT_ZH =
      """
      # title: 上海市营商环境工作情况
      # publisher: 上海市发展改革委
      # date: 2025-01-10
      # ----
      营商环境7.0版150项改革举措已全部完成。

      2024年，全市基础研究经费支出占研发经费支出的比重为11.2%。
      """;

  private static final String PLAN_EN =
      """
      # title: Shanghai presents its work on the business environment
      # publisher: Shanghai Daily
      # date: 2024-02-21
      # ----
      Shanghai released version 7.0 of its plan for the business environment and arranged 150 reform measures.

      Shanghai will strive to raise the share of basic research in total R&D expenditure to about 13% in four years. Last year the share was about 10%.
      """;

  private static final String REPORT_EN =
      """
      # title: Shanghai reviews its work on the business environment
      # publisher: Shanghai Daily
      # date: 2025-01-11
      # ----
      All 150 reform measures of business environment version 7.0 have been completed.

      In 2024, basic research accounted for 11.3% of the city's R&D expenditure.
      """;

  private final ShellDriver shell = new ShellDriver(Path.of(""), 0);
  @TempDir private Path folder;

  @Test
  void aReportThatAllMeasuresAreDoneSuggestsDelivered() throws IOException {
    ingest("plan.txt", PLAN_ZH);
    assertThat(shell.out()).contains("1 suggestion waits");
    ingest("report.txt", REPORT_ZH);
    Map<String, Object> found = only("delivered");
    assertThat(found)
        .containsEntry("quote", "安排150项改革举措")
        .containsEntry("said", "营商环境7.0版150项改革举措已全部完成")
        .containsEntry("effective", "2025-01-10")
        .containsEntry("rule", "any-same-figure-done");
    assertThat(run("accept", id(found))).isZero();
    assertThat(shown(found)).contains("delivered").contains("operating");
    assertThat(suggested("delivered")).isEmpty();
  }

  @Test
  void theSameHoldsInEnglishAndAcrossLanguages() throws IOException {
    ingest("plan-en.txt", PLAN_EN);
    ingest("report-en.txt", REPORT_EN);
    ingest("report-zh.txt", REPORT_ZH);
    assertThat(suggested("delivered"))
        .extracting(s -> s.get("document"))
        .containsExactlyInAnyOrder("report-en.txt", "report-zh.txt");
    assertThat(suggested("measured"))
        .extracting(s -> s.get("value"))
        .containsExactlyInAnyOrder("11.2 %", "11.3 %");
  }

  @Test
  void documentsMayComeInInAnyOrder() throws IOException {
    ingest("report.txt", REPORT_ZH);
    ingest("plan.txt", PLAN_ZH);
    assertThat(only("delivered")).containsEntry("document", "report.txt");
  }

  @Test
  void anAcceptedBaselineAndANewerFigureGiveATrajectory() throws IOException {
    ingest("plan.txt", PLAN_ZH);
    ingest("report.txt", REPORT_ZH);
    Map<String, Object> baseline = only("baseline");
    assertThat(baseline).containsEntry("value", "10 %").containsEntry("effective", "2023-12-31");
    assertThat(run("accept", id(baseline), id(only("measured")))).isEqualTo(2);
    assertThat(run("accept", id(baseline), id(only("measured")), "--yes")).isZero();
    // 10 % at the end of 2023, 11.2 % a year later, 13 % asked for five years on: about twice the
    // pace.
    assertThat(shown(baseline)).contains("11.2").containsPattern("Pace 2\\.2\\d");
  }

  @Test
  void whatIsDeclinedIsNotSuggestedAgainUnlessThatIsUndone() throws IOException {
    ingest("plan.txt", PLAN_ZH);
    ingest("report.txt", REPORT_ZH);
    String id = id(only("delivered"));
    assertThat(run("decline", id)).isEqualTo(2);
    assertThat(run("decline", id, "--reason", "另一批举措")).isZero();
    assertThat(run("suggestions", "--again")).isZero();
    assertThat(suggested("delivered")).isEmpty();
    assertThat(run("accept", id)).isEqualTo(1);
    assertThat(shell.err()).contains("decided already");
    run("undo");
    assertThat(id(only("delivered"))).isEqualTo(id);
  }

  @Test
  void nothingIsRecordedThatTheGateRefuses() throws IOException {
    ingest("plan.txt", PLAN_ZH);
    ingest("report.txt", REPORT_ZH);
    String id = id(only("delivered"));
    assertThat(run("accept", id, "--today", "2024-12-31")).isEqualTo(1);
    assertThat(shell.err()).contains("any-nothing-from-the-future");
    assertThat(run("accept", id, "--dry-run")).isZero();
    assertThat(id(only("delivered"))).isEqualTo(id);
    assertThat(run("check")).isZero();
  }

  @Test
  void chineseAndEnglishStatementsOfOneCommitmentAreLinked() throws IOException {
    ingest("plan-zh.txt", PLAN_ZH);
    ingest("plan-en.txt", PLAN_EN);
    assertThat(suggested("translation")).hasSize(2);
    assertThat(run("accept", id(suggested("translation").get(0)))).isZero();
    assertThat(suggested("translation")).hasSize(1);
  }

  @Test
  void suggestionsAreFilteredByCommitment() throws IOException {
    ingest("plan.txt", PLAN_ZH);
    ingest("report.txt", REPORT_ZH);
    run("suggestions", cell(only("delivered"), "id"), "--format", "csv");
    assertThat(shell.out().lines()).hasSize(2);
  }

  private void ingest(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    assertThat(run("ingest", file.toString())).as(shell.err()).isZero();
  }

  private Map<String, Object> only(String what) {
    List<Map<String, Object>> found = suggested(what);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Map<String, Object>> suggested(String what) {
    assertThat(run("suggestions", "--format", "json")).as(shell.err()).isZero();
    List<Map<String, Object>> all = JsonMapper.shared().readValue(shell.out(), List.class);
    return all.stream().filter(s -> what.equals(s.get("what"))).toList();
  }

  private static String id(Map<String, Object> suggestion) {
    return cell(suggestion, "suggestion");
  }

  private static String cell(Map<String, Object> row, String column) {
    return Objects.toString(row.get(column), "");
  }

  private String shown(Map<String, Object> suggestion) {
    run("show", cell(suggestion, "id"));
    return shell.out();
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
