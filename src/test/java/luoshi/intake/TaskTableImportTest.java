package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.ledger.Delivery;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;
import luoshi.rulebook.fact.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Task breakdown tables become commitments, once. */
class TaskTableImportTest {

  private static final String HEADER = "序号,重点任务,牵头单位,配合单位,完成时限,进展情况";

  @TempDir Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @AfterEach
  void close() {
    assertThat(desk.ledger().check().problems()).isEmpty();
    desk.close();
  }

  @Test
  void aChineseTableGivesOneCommitmentARowWithBodiesAndDeadline() throws IOException {
    desk.take(
        desk.write(
            "plan.csv",
            "滨江区2025年重点任务分解表,,,,,",
            HEADER,
            "1,建成12座口袋公园,区园林局,区财政局、区规划局,2025年9月底前,",
            "2,优化办事流程,区行政审批局,,6月底,"));
    assertThat(desk.told())
        .containsExactly(
            "TARGET = 12 park by 2025-09-30 lead 区园林局 | 建成12座口袋公园",
            "ACTION by 2025-06-30 lead 区行政审批局 | 优化办事流程");
    assertThat(desk.entries().get(0).commitment().supporting())
        .extracting(owner -> owner.name())
        .containsExactly("区财政局", "区规划局");
  }

  @Test
  void anEnglishTableGivesTheSame() throws IOException {
    desk.take(
        desk.write(
            "plan.md",
            "# Harbour plan",
            "",
            "| No. | Action | Lead agency | Supporting | Due date |",
            "|---|---|---|---|---|",
            "| 1 | Build 12 berths | Harbour Board | Ministry of Finance, Town Council | by 30 June 2025 |",
            "| 2 | Harbour signage | Town Council | | 2025-12-01 |"));
    assertThat(desk.told())
        .containsExactly(
            "TARGET = 12 berth by 2025-06-30 lead Harbour Board | Build 12 berths",
            "ACTION by 2025-12-01 lead Town Council | Harbour signage");
  }

  @Test
  void tablesOfOtherCharsetsAreRead() throws IOException {
    desk.take(
        desk.write(Charset.forName("GB18030"), "plan.csv", HEADER, "1,建成12座口袋公园,区园林局,,9月底前,"));
    assertThat(desk.told()).containsExactly("TARGET = 12 park by 2025-09-30 lead 区园林局 | 建成12座口袋公园");
  }

  @Test
  void eachConclusionFromAColumnNamesItAndTheCell() throws IOException {
    desk.take(desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,"));
    Commitment c = desk.entries().get(0).commitment();
    assertThat(c.findings())
        .filteredOn(f -> f.rule().equals(Columns.RULE))
        .extracting(Finding::field, Finding::words)
        .contains(
            org.assertj.core.groups.Tuple.tuple("lead", List.of("区园林局", "牵头单位", "plan.csv:C2")),
            org.assertj.core.groups.Tuple.tuple(
                "deadline", List.of("9月底前", "完成时限", "plan.csv:E2")));
  }

  @Test
  void theColumnOfTargetsGivesTheTaskItsFigure() throws IOException {
    desk.take(
        desk.write(
            "plan.csv", "工作任务,目标值,责任单位,完成时限", "改善入海水质,优良比例≥90%,区水务局、区环境局,2025年", "整修步道,,区园林局,长期"));
    assertThat(desk.told())
        .containsExactly(
            "TARGET >= 90 % by 2025-12-31 lead 区水务局 | 改善入海水质", "ACTION lead 区园林局 | 整修步道");
    assertThat(desk.entries().get(0).commitment().supporting())
        .extracting(owner -> owner.name())
        .containsExactly("区环境局");
  }

  @Test
  void headingsAmongTheRowsStandOverTheirTasks() throws IOException {
    desk.take(
        desk.write(
            "plan.csv",
            "重点任务,具体举措,牵头单位",
            "一、口岸通关,,",
            "通关便利,开通夜间查验窗口,区口岸办",
            ",公布查验时限,区口岸办",
            "重点任务,具体举措,牵头单位",
            "二、城市更新,,",
            "旧改,整修步道,区园林局"));
    assertThat(desk.entries())
        .extracting(e -> e.commitment().quote().exact(), e -> e.commitment().heading())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("开通夜间查验窗口", "通关便利"),
            org.assertj.core.groups.Tuple.tuple("公布查验时限", "通关便利"),
            org.assertj.core.groups.Tuple.tuple("整修步道", "旧改"));
  }

  @Test
  void theSameTableAgainChangesNothing() throws IOException {
    Path file = desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,正在推进");
    desk.take(file);
    String head = desk.ledger().log().head();
    Plan again = desk.take(file);
    assertThat(again.isEmpty()).isTrue();
    assertThat(again.known()).isEqualTo(1);
    assertThat(desk.ledger().log().head()).isEqualTo(head);
  }

  @Test
  void anEditedTableBringsInOnlyWhatIsNew() throws IOException {
    desk.take(desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,"));
    Plan plan =
        desk.take(desk.write("plan.csv", HEADER, "1,新设夜市,区商务局,,10月底前,", "2,整修步道,区园林局,,9月底前,"));
    assertThat(plan.known()).isEqualTo(1);
    assertThat(plan.steps()).isEmpty();
    assertThat(desk.told())
        .containsExactlyInAnyOrder(
            "ACTION by 2025-09-30 lead 区园林局 | 整修步道", "ACTION by 2025-10-31 lead 区商务局 | 新设夜市");
  }

  @Test
  void anotherDeadlineOrLeadOfAKnownTaskIsRecordedAndBackAgain() throws IOException {
    Path first = desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,");
    desk.take(first);
    desk.take(desk.write("plan.csv", HEADER, "1,整修步道,区城管局,,11月底前,"));
    Entry moved = desk.entries().get(0);
    assertThat(moved.due()).hasToString("2025-11-30");
    assertThat(moved.owner()).isEqualTo("区城管局");
    assertThat(moved.commitment().deadline())
        .extracting(Deadline::day)
        .isEqualTo(java.time.LocalDate.of(2025, 9, 30));
    desk.take(desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,"));
    assertThat(desk.entries()).hasSize(1);
    assertThat(desk.entries().get(0).due()).hasToString("2025-09-30");
  }

  @Test
  void otherHelpersAreNotedOnceAndAnotherTargetComesBesideTheOldOne() throws IOException {
    String header = "重点任务,目标值,牵头单位,配合单位";
    desk.take(desk.write("plan.csv", header, "改善水质,优良比例80%,区水务局,区环境局", "整修步道,,区园林局,"));
    Path second = desk.write("plan.csv", header, "改善水质,优良比例90%,区水务局,区环境局", "整修步道,,区园林局,区财政局");
    Plan plan = desk.take(second);
    assertThat(plan.found().get(0).commitments()).hasSize(1);
    assertThat(plan.steps()).hasSize(1);
    assertThat(plan.steps().get(0).fields()).containsEntry("note", "配合单位: 区财政局");
    assertThat(plan.notices())
        .extracting(Fault::getMessage)
        .anyMatch(text -> text.contains("plan.csv:A2") && text.contains("another target"))
        .anyMatch(text -> text.contains("1 tasks that came before"));
    assertThat(desk.take(second).isEmpty()).isTrue();
  }

  @Test
  void whatAnAnalystHasMovedIsNotMovedBackByTheSameTable() throws IOException {
    Path file = desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,");
    desk.take(file);
    String id = desk.entries().get(0).commitment().id();
    desk.ledger()
        .log()
        .record(
            id,
            Type.RESCHEDULE,
            java.util.Map.of("deadline", "2025-12-31"),
            ImportDesk.TODAY,
            "wang",
            0);
    assertThat(desk.take(file).isEmpty()).isTrue();
  }

  @Test
  void progressIsAStateWhereTheRulesAllowItAndOtherwiseANote() throws IOException {
    Plan plan =
        desk.take(
            desk.write(
                "plan.csv",
                HEADER,
                "1,整修步道,区园林局,,9月底前,正在推进",
                "2,新设夜市,区商务局,,10月底前,已完成",
                "3,修缮码头,区港务局,,11月底前,已完成选址论证"));
    assertThat(desk.entries())
        .extracting(e -> e.state().delivery())
        .containsExactly(Delivery.IN_PROGRESS, Delivery.NOT_HEARD, Delivery.NOT_HEARD);
    assertThat(plan.notices()).hasSize(1);
    assertThat(plan.notices().get(0))
        .hasMessageContaining("plan.csv:F3")
        .hasMessageContaining("已完成");
    List<LogEntry> history = desk.ledger().log().history(desk.entries().get(2).commitment().id());
    assertThat(history).extracting(LogEntry::type).containsExactly(Type.NOTE);
    assertThat(history.get(0).fields())
        .containsEntry("note", "已完成选址论证")
        .containsEntry("sheet", "plan.csv")
        .containsEntry("cell", "F4");
  }

  @Test
  void aPlanChangesNothing() throws IOException {
    Plan plan = desk.plan(desk.write("plan.csv", HEADER, "1,整修步道,区园林局,,9月底前,正在推进"));
    assertThat(plan.found()).hasSize(1);
    assertThat(desk.entries()).isEmpty();
  }

  @Test
  void districtsWithTablesAlikeKeepTheirOwnTasks() throws IOException {
    desk.take(desk.write("east.csv", "重点任务分解表,", "重点任务,牵头单位", "整修步道,东区园林局"));
    desk.take(desk.write("west.csv", "重点任务分解表,", "重点任务,牵头单位", "整修步道,西区园林局"));
    assertThat(desk.entries()).extracting(Entry::owner).containsExactly("东区园林局", "西区园林局");
  }

  @Test
  void aFolderStandsForItsTablesButNotForThoseThatAreOpen() throws IOException {
    Path plan = desk.write("plan.csv", HEADER);
    desk.write("~$plan.xlsx", "");
    desk.write("letter.txt", "");
    assertThat(Importer.files(folder)).containsExactly(plan);
    assertThatThrownBy(() -> Importer.files(folder.resolve("data")))
        .hasMessageContaining("holds no task table");
  }

  @Test
  void aFileWithoutTaskTableIsRefusedWithTheWordsThatWouldHelp() throws IOException {
    Path file = desk.write("plan.csv", "颜色,味道", "红,甜");
    assertThatThrownBy(() -> desk.plan(file))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("plan.csv: holds no task table");
  }
}
