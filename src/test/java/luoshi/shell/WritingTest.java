package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What analysts record by hand, on a real ledger. */
class WritingTest {

  @TempDir private Path folder;
  private PlanShell shell;

  @BeforeEach
  void ingest() {
    shell = new PlanShell(folder);
    shell.ingest();
    assertThat(shell.shown("list")).contains("社区食堂", "实施办法", "管网改造");
  }

  @Test
  void aCommitmentIsAssignedToAnotherBodyAndUndoGivesItBack() {
    assertThat(shell.run("assign", "1", "--to", "市商务局")).isZero();
    assertThat(shell.shown("list", "owner:商务局")).contains("社区食堂");
    assertThat(shell.run("undo")).isZero();
    assertThat(shell.shown("list", "owner:民政局")).contains("社区食堂");
  }

  @Test
  void undoTakesBackAllThatTheLastCommandWroteAndSaysWhatNoLongerHolds() {
    shell.shown("note", "食堂", "--text", "与市民政局核对");
    shell.shown("tag", "due:2025", "--add", "重点", "--yes");
    assertThat(shell.shown("undo", "--dry-run")).contains("would no longer hold", "重点");
    assertThat(shell.shown("list", "tag:重点")).contains("Showing 3 of");
    assertThat(shell.shown("undo").lines()).hasSize(3).allMatch(l -> l.contains("tag"));
    assertThat(shell.shown("list", "tag:重点")).contains("Showing 0 of");
    assertThat(shell.shown("undo", "--lang", "zh")).contains("备注", "与市民政局核对", "市民政局要建成");
    assertThat(shell.shown("undo")).contains("plan.txt", "document brought in");
    assertThat(shell.shown("list")).contains("Showing 0 of");
    assertThat(shell.shown("documents")).contains("(withdrawn)");
    shell.ingest();
    assertThat(shell.shown("list")).contains("Showing 3 of");
    assertThat(shell.run("check")).isZero();
  }

  @Test
  void aDocumentIsWithdrawnForAReasonAndUndoBringsItBack() {
    assertThat(shell.run("documents", "--withdraw", "plan.txt")).isEqualTo(2);
    assertThat(shell.shown("documents", "--withdraw", "plan.txt", "--reason", "draft"))
        .contains("plan.txt", "3 commitments");
    assertThat(shell.shown("list", "--all")).contains("Showing 0 of");
    assertThat(shell.shown("undo")).contains("draft", "plan.txt");
    assertThat(shell.shown("list")).contains("Showing 3 of");
  }

  @Test
  void aDeadlineIsMovedWithAReasonAndTheOldOneIsKept() {
    assertThat(shell.run("reschedule", "管网", "--to", "2025-09-30")).isEqualTo(2);
    assertThat(shell.run("reschedule", "管网", "--to", "2025-09-30", "--reason", "汛期停工")).isZero();
    assertThat(shell.shown("list", "due:2025Q3")).contains("管网改造");
    assertThat(shell.shown("history", id("管网"))).contains("2025-06-30", "汛期停工");
  }

  @Test
  void daysAndStatesOfOptionsAreWrittenAsInQueriesAndInEitherLanguage() {
    assertThat(shell.run("reschedule", "管网", "--to", "2026Q3", "--reason", "汛期停工")).isZero();
    assertThat(shell.shown("list", "due:2026-09-30")).contains("管网改造");
    assertThat(shell.run("reschedule", "管网", "--to", "年底", "--reason", "提前")).isZero();
    assertThat(shell.shown("list", "due:2025-12-31")).contains("管网改造");
    assertThat(shell.run("update", "管网", "--delivery", "推进中")).isZero();
    assertThat(shell.shown("list", "delivery:in-progress")).contains("管网改造");
  }

  @Test
  void aTitleIsMadeByRuleUntilAnAnalystWritesOne() {
    shell.shown("list", "食堂");
    assertThat(shell.shown("show", "1")).startsWith("市民政局：建成社区食堂20座");
    shell.shown("edit", "1", "--set", "title=二十座食堂");
    assertThat(shell.shown("list", "食堂")).contains("二十座食堂");
    assertThat(shell.shown("history", "1")).contains("二十座食堂");
    assertThat(shell.shown("show", "1", "--format", "json")).contains("\"title\" : \"二十座食堂\"");
    shell.shown("edit", "1", "--set", "title=");
    assertThat(shell.shown("list", "--columns", "title")).contains("市民政局：建成社区食堂20座");
  }

  @Test
  void figuresAreEnteredAsTheyAreShownAndThePreviewSaysWhatIsRecorded() {
    shell.shown("edit", "食堂", "--set", "value=350亿元");
    assertThat(shell.shown("list", "食堂", "--lang", "zh")).contains("350亿元");
    assertThat(shell.shown("update", "食堂", "--value", "280亿", "--dry-run", "--lang", "zh"))
        .contains("将记录", "数值 280亿元");
    assertThat(shell.shown("update", "食堂", "--value", "280", "--dry-run", "--lang", "zh"))
        .contains("数值 280亿元");
    assertThat(shell.shown("update", "食堂", "--value", "28000000000", "--dry-run", "--lang", "zh"))
        .contains("数值 280亿元");
    assertThat(shell.run("update", "食堂", "--value", "12公里")).isEqualTo(2);
    assertThat(shell.err()).contains("another unit");
    assertThat(shell.run("update", "食堂", "--value", "much")).isEqualTo(2);
    assertThat(shell.err()).contains("\"much\" is not a figure");
    assertThat(shell.shown("update", "管网", "--value", "12公里")).contains("recorded", "value 12 km");
  }

  @Test
  void ofWhatNobodyHasHeardIsNotGreenAndAValueIsNews() {
    shell.shown("note", "管网", "--text", "滞后");
    assertThat(shell.shown("list", "delivery:未反馈")).contains("Showing 3 of");
    assertThat(shell.shown("list", "light:green")).contains("Showing 0 of");
    assertThat(shell.shown("update", "管网", "--value", "12")).contains("in progress");
    assertThat(shell.shown("list", "delivery:in-progress")).contains("管网");
    assertThat(shell.shown("update", "管网", "--value", "30公里")).contains("delivery delivered");
    assertThat(shell.shown("list", "schedule:met")).contains("管网");
    assertThat(shell.shown("list", "delivery:not-heard")).contains("Showing 2 of");
  }

  @Test
  void whatIsJustLateComesBeforeWhatHasBeenLateForYears() {
    shell.shown("reschedule", "食堂", "--to", "2012-12-31", "--reason", "旧文件");
    shell.shown("reschedule", "管网", "--to", "2025-06-30", "--reason", "核对");
    String next = shell.shown("next", "--today", "2025-07-10", "--explain");
    assertThat(next.indexOf("管网")).isLessThan(next.indexOf("食堂"));
    assertThat(next).contains("any-urgency-of-the-day", "any-urgency-of-importance");
  }

  @Test
  void showTellsNotesTiesAndFormerDeadlinesAndGivesTheFieldsOfAnExport() {
    shell.shown("note", "管网", "--text", "与施工方核对");
    shell.shown("reschedule", "管网", "--to", "2025-09-30", "--reason", "汛期停工");
    shell.shown("link", "管网", "--to", id("食堂"), "--relation", "part");
    assertThat(shell.shown("show", id("管网")))
        .contains("与施工方核对", "First deadline", "2025-06-30", "汛期停工", id("食堂"));
    assertThat(shell.shown("show", id("食堂"))).contains("Linked to it", "管网改造");
    assertThat(shell.shown("show", id("管网"), "--format", "json"))
        .contains("\"value\" : 30", "\"delivery\" : \"not-heard\"", "\"due\" : \"2025-09-30\"");
    assertThat(shell.shown("list", "管网", "--format", "json"))
        .contains("\"value\" : 30", "\"unit\" : \"km\"");
  }

  @Test
  void whatAnOptionDoesNotTakeIsRefusedWithWhatItTakes() {
    assertThat(shell.run("link", "管网", "--to", id("食堂"), "--relation", "foo")).isEqualTo(2);
    assertThat(shell.err()).contains("--relation", "\"foo\"", "translation");
    assertThat(shell.run("list", "--sort", "foo")).isEqualTo(2);
    assertThat(shell.err()).contains("--sort", "\"foo\"", "urgency");
    assertThat(shell.run("update", "管网", "--delivery", "nearly")).isEqualTo(2);
    assertThat(shell.err()).contains("--delivery", "partly-delivered");
    assertThat(shell.run("update", "管网", "--level", "operating", "--url", "notice")).isEqualTo(2);
    assertThat(shell.err()).contains("\"notice\" is no web address");
  }

  @Test
  void aCorrectionOutranksTheRulesAndIsListedAgainstThem() {
    assertThat(shell.run("edit", "食堂", "--set", "kind=measure;value=25")).isZero();
    assertThat(shell.shown("list", "kind:measure")).contains("社区食堂", "25");
    assertThat(shell.shown("why", id("食堂"))).contains("analyst", "any-planned-figure");
    assertThat(shell.shown("rules", "conflicts")).contains("any-planned-figure", "measure");
    assertThat(shell.run("edit", "食堂", "--set", "kind=")).isZero();
    assertThat(shell.shown("list", "kind:target")).contains("社区食堂");
    assertThat(shell.run("check")).isZero();
  }

  @Test
  void reasonsAreToldInTheReadersLanguage() {
    assertThat(shell.shown("why", id("食堂"), "--lang", "zh"))
        .contains("类别", "目标", "语气", "计划", "any-planned-figure")
        .contains("落实状态 未反馈；佐证 无；无消息天数")
        .doesNotContain("delivery", "PLAN");
    assertThat(shell.shown("why", id("食堂"), "--format", "json")).contains("\"PLAN\"", "silent");
  }

  @Test
  void aFieldOrValueThatCannotBeIsRefusedWithThoseThatCan() {
    assertThat(shell.run("edit", "食堂", "--set", "colour=red")).isEqualTo(1);
    assertThat(shell.err()).contains("no field \"colour\"", "checkable, comparator, kind, lead");
    assertThat(shell.run("edit", "食堂", "--set", "kind=wish")).isEqualTo(1);
    assertThat(shell.err()).contains("TARGET, MEASURE, ACTION");
  }

  @Test
  void aWriteThatTouchesSeveralNeedsAYes() {
    assertThat(shell.run("tag", "due:2025", "--add", "重点")).isEqualTo(2);
    assertThat(shell.err()).contains("touches 3 commitments").contains("--yes");
    assertThat(shell.shown("tag", "due:2025", "--add", "重点", "--dry-run")).contains("would record");
    assertThat(shell.shown("list", "tag:重点")).contains("Showing 0 of");
    assertThat(shell.run("tag", "due:2025", "--add", "重点", "--yes")).isZero();
    assertThat(shell.shown("list", "tag:重点")).contains("Showing 3 of");
    assertThat(shell.run("tag", "食堂", "--remove", "重点")).isZero();
    assertThat(shell.shown("list", "tag:重点")).contains("Showing 2 of");
  }

  @Test
  void aMergedCommitmentCountsNoMoreUntilItIsSplit() {
    assertThat(shell.run("merge", "管网", "--into", id("食堂"))).isZero();
    assertThat(shell.shown("list")).doesNotContain("管网");
    assertThat(shell.run("merge", id("食堂"), "--into", id("食堂"))).isEqualTo(2);
    assertThat(shell.run("split", idOfMerged())).isZero();
    assertThat(shell.shown("list")).contains("管网");
  }

  @Test
  void notesAndTiesAreKeptInTheHistory() {
    assertThat(shell.run("note", "食堂", "--text", "与市民政局核对")).isZero();
    assertThat(shell.run("link", "食堂", "--to", id("管网"), "--relation", "part")).isZero();
    assertThat(shell.shown("history", id("食堂"))).contains("与市民政局核对", "part");
    assertThat(shell.run("link", "食堂", "--to", id("管网"), "--relation", "cousin")).isEqualTo(2);
  }

  @Test
  void oneRefusedUpdateDoesNotKeepTheOthersBack() {
    assertThat(shell.run("update", "due:2025", "--delivery", "delivered", "--yes")).isEqualTo(1);
    assertThat(shell.err()).contains("3 of 3");
    assertThat(shell.run("update", "due:2025", "--delivery", "in-progress", "--yes")).isZero();
    assertThat(shell.shown("list", "delivery:in-progress")).contains("Showing 3 of");
  }

  @Test
  void whatWasKnownOrTrueEarlierCanBeSeenAgain() {
    assertThat(shell.run("update", "食堂", "--delivery", "in-progress", "--effective", "2025-01-12"))
        .isZero();
    assertThat(shell.shown("list", "delivery:in-progress", "--as-of", "2025-01-12")).contains("食堂");
    assertThat(shell.shown("list", "delivery:in-progress", "--as-of", "2025-01-11"))
        .contains("Showing 0 of");
    assertThat(shell.shown("list", "--as-of", "2025-01-09")).contains("Showing 0 of");
    assertThat(shell.shown("list", "--known-at", "2024-12-31")).contains("Showing 0 of");
  }

  private String id(String words) {
    return shell.shown("list", words, "--columns", "id", "--format", "csv").lines().toList().get(1);
  }

  private String idOfMerged() {
    return shell
        .shown("list", "管网", "--all", "--columns", "id", "--format", "csv")
        .lines()
        .toList()
        .get(1);
  }
}
