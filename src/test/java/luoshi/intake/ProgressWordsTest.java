package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units write under progress becomes state and value; their words are always kept. */
class ProgressWordsTest {

  @TempDir private Path folder;
  private ImportDesk desk;

  @BeforeEach
  void open() {
    desk = new ImportDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "新增养老机构20家, 按期推进；已新增12家, in-progress, 12",
    "新建口袋公园40个, 已建成41个, delivered, 41",
    "新建口袋公园40个, 滞后；仅建成10个, in-progress, 10",
    "新建口袋公园40个, 完成年度目标的85%, in-progress, 34",
    "新建口袋公园53个, 完成目标任务的85%, in-progress, 45",
    "培训技能人才5万人, 已完成4.2万人, in-progress, 42000",
    "完成投资300亿元, 已完成投资210亿元；占年度计划的70%, in-progress, 21000000000",
    "供水水质合格率达到98%, 目前为97.2%, in-progress, 97.2",
    "新建口袋公园40个, 建成10个；计划年底前再建30个, in-progress, 10",
    "Build 40 bus shelters, Behind schedule. Only 10 shelters built, in-progress, 10",
    "Build 40 bus shelters, 50% of the annual target, in-progress, 20",
  })
  void stateAndValueAreRead(String task, String progress, String delivery, String value)
      throws IOException {
    Entry entry = taken(task, progress);
    assertThat(entry.state().delivery().word()).isEqualTo(delivery);
    assertThat(entry.state().measurements())
        .singleElement()
        .satisfies(m -> assertThat(m.value()).isEqualByComparingTo(value));
    assertThat(noted(entry)).isEqualTo(progress);
  }

  @ParameterizedTest
  @CsvSource({
    "新建口袋公园40个, 计划年底前建成30个",
    "新建口袋公园40个, 还差3个",
    "新建口袋公园40个, 开工12个；建成10个",
    "新建口袋公园40个, 完成投资3亿元",
    "整修步道, 已完成3公里",
    "Build 40 bus shelters, 12 shelters remain",
  })
  void whatMeasuresNothingOrTooMuchIsANote(String task, String progress) throws IOException {
    Entry entry = taken(task, progress);
    assertThat(entry.state().measurements()).isEmpty();
    assertThat(noted(entry)).isEqualTo(progress);
  }

  private Entry taken(String task, String progress) throws IOException {
    String[] row = {"1", task, "区园林局", "2025年底", progress};
    desk.take(desk.write("plan.csv", "序号,重点任务,牵头单位,完成时限,进展情况", String.join(",", row)));
    return desk.entries().get(0);
  }

  private String noted(Entry entry) {
    return desk.ledger().log().history(entry.commitment().id()).stream()
        .map((LogEntry e) -> e.get("note"))
        .filter(note -> !note.isEmpty())
        .findFirst()
        .orElse("");
  }
}
