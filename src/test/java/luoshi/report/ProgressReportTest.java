package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Kind;
import luoshi.commitment.Quote;
import luoshi.followup.Assessment;
import luoshi.ledger.Entry;
import luoshi.ledger.State;
import luoshi.message.Fault;
import luoshi.message.Messages;
import luoshi.rulebook.fact.Finding;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressReportTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final ReportRequest REQUEST =
      new ReportRequest(DAY, "", "owner", "abc", "f".repeat(64));

  @Test
  void saysTheSameInBothLanguagesInTheirOwnWords() {
    assertThat(html("zh", "建成20座公园"))
        .contains("落实情况报告", "建成20座公园", "逾期", "红灯", "20亿元", "any-overdue");
    assertThat(html("en", "建成20座公园"))
        .contains("Progress report", "建成20座公园", "overdue", "red", "2,000,000,000 CNY");
  }

  @Test
  void showsHostileTextAsText() {
    String hostile = "<script>alert(1)</script>|*x*`y`[z]";
    assertThat(html("en", hostile))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
    assertThat(markdown("en", hostile)).doesNotContain("<script>").contains("\\|\\*x\\*");
    assertThat(markdown("en", "\u001b[2Jgone")).doesNotContain("\u001b");
  }

  @Test
  void loadsNothingFromAnywhere() {
    String page = html("en", "x");
    assertThat(page).contains("default-src 'none'").doesNotContain("unsafe-inline");
    assertThat(Jsoup.parse(page).select("[src], link, a:not([href^=#]), [style]")).isEmpty();
  }

  @Test
  void givesTheSameBytesForTheSameLedger() {
    assertThat(html("zh", "建成20座公园")).isEqualTo(html("zh", "建成20座公园"));
  }

  @Test
  void leavesAFileThatItDidNotWrite(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "my own notes");
    assertThatThrownBy(() -> OutputFile.write(file, "luoshi", false)).isInstanceOf(Fault.class);
    assertThat(file).hasContent("my own notes");
    OutputFile.write(file, "<!-- luoshi -->", true);
    OutputFile.write(file, "<!-- luoshi --> again", false);
    assertThat(file).hasContent("<!-- luoshi --> again");
  }

  private static String html(String language, String quote) {
    return report(language).html(List.of(assessment(quote)), REQUEST);
  }

  private static String markdown(String language, String quote) {
    return report(language).markdown(List.of(assessment(quote)), REQUEST);
  }

  private static ProgressReport report(String language) {
    return new ProgressReport(Messages.in(language), id -> List.of());
  }

  private static Assessment assessment(String quote) {
    Commitment commitment =
        new Commitment(
            "abcdefghjk",
            "a.txt",
            Kind.MEASURE,
            true,
            new Quote(quote, "今年", "。", 2, 9, 0),
            "",
            "目标",
            "",
            new Amount("=", new BigDecimal(2_000_000_000L), "CNY", null),
            new Deadline(DAY.minusDays(1), "2月底前", "2025-02", "stated"),
            "",
            null,
            List.of(),
            "市政府",
            "",
            List.of());
    Finding finding = new Finding(0, -1, "schedule", "overdue", "any-overdue", 60, List.of());
    return new Assessment(
        new Entry(commitment, "0".repeat(64), DAY, State.initial("abcdefghjk")),
        "overdue",
        "none",
        "fresh",
        "red",
        10,
        List.of(finding));
  }
}
