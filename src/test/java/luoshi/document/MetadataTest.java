package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Title, publisher, date and language come from what is nearest to the user, the text itself last.
 */
class MetadataTest {

  private static final String BODY = "\n\n全市要加快港口建设，到2027年新建码头12个，各区每季度报送一次进展情况。\n";

  @TempDir Path folder;

  @Test
  void flagsWinOverHeaderHeaderOverManifestManifestOverText() throws IOException {
    Files.writeString(
        folder.resolve("manifest.csv"),
        "document,title,publisher,date,language\na.txt,Of manifest,Of manifest,2021-01-01,en\n");
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "# title: Of header\n# date: 2022-02-02 (about)\n# ----\n港口方案\n来源：某报" + BODY);
    Given flags = new Given("Of flags", null, null, null);
    Metadata metadata = Reading.READER.read(file, flags).metadata();
    assertThat(metadata.title()).isEqualTo("Of flags");
    assertThat(metadata.date()).isEqualTo("2022-02-02");
    assertThat(metadata.publisher()).isEqualTo("Of manifest");
    assertThat(metadata.language()).isEqualTo(Language.EN);
    assertThat(metadata.inferred()).isEmpty();
  }

  @Test
  void whatTheTextItselfSaysIsMarkedAsInferred() {
    Metadata metadata =
        Reading.text("2024年南平市政府工作报告", "来源：南平日报", "2024年1月9日在南平市第六届人民代表大会第三次会议上" + BODY).metadata();
    assertThat(metadata.title()).isEqualTo("2024年南平市政府工作报告");
    assertThat(metadata.publisher()).isEqualTo("南平日报");
    assertThat(metadata.date()).isEqualTo("2024-01-09");
    assertThat(metadata.language()).isEqualTo(Language.ZH);
    assertThat(metadata.inferred())
        .containsExactlyInAnyOrder("title", "publisher", "issuer", "date", "language");
  }

  @Test
  void aWorkReportIsThatOfItsGovernmentWhoeverPublishedIt() {
    Metadata metadata = Reading.text("2024年南平市政府工作报告", "来源：南平日报" + BODY).metadata();
    assertThat(metadata.publisher()).isEqualTo("南平日报");
    assertThat(metadata.issuer()).isEqualTo("南平市人民政府");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "发文机关：青川县人民政府办公室 | 青川县人民政府办公室",
        "索引号：001 发文机关：青川县民政局 | 青川县民政局",
        "Issued by: Harbour City Council | Harbour City Council"
      })
  void aLineNearTheTopGivesTheIssuer(String line, String issuer) {
    assertThat(Reading.text("Harbour plan", "", line + BODY).metadata().issuer()).isEqualTo(issuer);
  }

  @Test
  void issuerAndPublisherMayBeGivenApart() {
    Document document =
        Reading.named("a.txt", "# publisher: 某市日报\n# issuer: 某市人民政府\n# ----\n港口方案" + BODY);
    assertThat(document.metadata().publisher()).isEqualTo("某市日报");
    assertThat(document.metadata().issuer()).isEqualTo("某市人民政府");
    assertThat(document.metadata().inferred()).doesNotContain("issuer", "publisher");
  }

  @Test
  void aWorkReportWithoutASourceIsPublishedByItsGovernment() {
    Metadata metadata = Reading.text("2024年南平市政府工作报告", "（2024年1月9日）" + BODY).metadata();
    assertThat(metadata.publisher()).isEqualTo("南平市人民政府");
    assertThat(metadata.date()).isEqualTo("2024-01-09");
  }

  @Test
  void theYearOfADatelineIsTheOneThatTheTextImplies() {
    assertThat(date("港口调研", "", "今天（3月4日），市长到港口调研。", "", "相关报道：2024年2月27日，码头开工。"))
        .isEqualTo("2024-03-04");
    assertThat(date("港口调研", "", "今天（1月4日），市长到港口调研。", "", "2023年12月28日，码头开工。"))
        .isEqualTo("2024-01-04");
  }

  @Test
  void withoutAnyYearInTheTextADatelineGivesNoDate() {
    assertThat(date("港口调研", "", "今天（3月4日），市长到港口调研，提出三点要求。")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Date: 2023-12-20 | 2023-12-20",
        "Published: 13 January 2025 | 2025-01-13",
        "Published 13 January 2025 | 2025-01-13",
        "Last updated: 5 March 2024 | 2024-03-05",
        "发布时间：2024-05-06 10:30 | 2024-05-06",
        "发布日期：2024年5月6日 | 2024-05-06",
        "LEEDS, March 5, 2024 (Reuters) - The council set out its plan. | 2024-03-05",
        "新华社北京2024年3月5日电 会议提出新的目标。 | 2024-03-05",
        "2024-05-06 10:30 来源：某市日报 | 2024-05-06"
      })
  void aLineNearTheTopGivesTheDate(String line, LocalDate day) {
    assertThat(date("Harbour plan", "", line, "", "The council will build 12 berths by 2027."))
        .isEqualTo(day);
  }

  @Test
  void theSignatureAtTheEndGivesDateAndPublisherOfAnOfficialDocument() {
    Metadata metadata = Reading.text("某市人民政府关于加强港口建设的意见" + BODY, "某市人民政府", "2023年7月8日").metadata();
    assertThat(metadata.date()).isEqualTo("2023-07-08");
    assertThat(metadata.publisher()).isEqualTo("某市人民政府");
  }

  @Test
  void frontMatterIsReadAndIsNoText() {
    Document document =
        Reading.named(
            "a.md",
            "---\ntitle: Harbour plan\ndate: 2024-05-06\nlanguage: en\n---\nBerths will be built.\n");
    assertThat(document.metadata().title()).isEqualTo("Harbour plan");
    assertThat(document.metadata().date()).isEqualTo("2024-05-06");
    assertThat(Reading.blocks(document)).containsExactly("PARAGRAPH 0 Berths will be built.");
    assertThat(Reading.cuts(document)).singleElement().asString().startsWith("header: ---");
  }

  @Test
  void theLanguageIsThatOfMostOfTheText() {
    assertThat(Reading.text("The council will 建设 12 berths by 2027.").metadata().language())
        .isEqualTo(Language.EN);
    assertThat(Reading.text("市政府将与Port Authority共同建设12个码头。").metadata().language())
        .isEqualTo(Language.ZH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2014.md | 2014-01-01",
        "2014-harbour-budget.txt | 2014-01-01",
        "minutes_2024-05-06.txt | 2024-05-06",
        "harbour-vision-2030.txt | none"
      })
  void aTextWithoutADayTakesThatOfItsName(String name, @Nullable LocalDate day) {
    assertThat(Reading.named(name, "Berths will be built.").metadata().date()).isEqualTo(day);
  }

  private static @Nullable LocalDate date(String... lines) {
    return Reading.text(lines).metadata().date();
  }
}
