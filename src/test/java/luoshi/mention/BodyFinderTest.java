package luoshi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies by register, shape and abbreviation, in sentences made for this test. */
class BodyFinderTest {

  private static final Path RULES = Path.of("rules");
  private static final BodyFinder FINDER = new BodyFinder(RULES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "国家发改委将印发方案 | 国家发展和改革委员会 | organ",
        "The NDRC will issue a plan | 国家发展和改革委员会 | organ",
        "Pudong will open a park | 浦东新区 | area",
        "临港新片区管委会负责 | 中国（上海）自由贸易试验区临港新片区管理委员会 | organ",
        "HDB will launch new flats | Housing and Development Board | agency",
        "DEVB will report next year | 发展局 | organ",
        "各有关部门要抓紧办理 | 各部门 | group",
        "All agencies must publish data | all agencies | group"
      })
  void knowsTheBodiesOfTheRegisterByAnyName(String text, String name, String kind) {
    BodyMention found = FINDER.find(text).get(0);
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.aliases()).doesNotContain(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由市住房城乡建设局牵头 | 市住房城乡建设局",
        "责任单位：区生态环境局、区财政局 | 区生态环境局",
        "无锡市教育局将公布名单 | 无锡市教育局",
        "请清河县人民政府落实 | 清河县人民政府",
        "The Ministry of Rural Roads will pave it | Ministry of Rural Roads",
        "The Harbour Lights Authority will pay | Harbour Lights Authority",
        "a report by the Department for Canals and Rivers | Department for Canals and Rivers"
      })
  void knowsUnknownBodiesByTheShapeOfTheirNames(String text, String words) {
    assertThat(FINDER.find(text)).extracting(BodyMention::text).contains(words);
  }

  @Test
  void givesADepartmentTheAreaInItsName() {
    assertThat(FINDER.find("无锡市教育局将公布名单").get(0).jurisdiction()).isEqualTo("无锡市");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "服务全局，优化布局，打破格局",
        "举办论坛，创办学校，办好实事",
        "干部全部参加内部培训",
        "部分委员到会",
        "建设国际金融中心",
        "一网通办更便捷",
        "let us all agree on it",
        "The score is in"
      })
  void nearMissesAreNoBodies(String text) {
    assertThat(FINDER.find(text)).isEmpty();
  }

  @Test
  void learnsAbbreviationsWithinOneCallAndForAWholeDocument() {
    String text = "The Canal Safety Board (CSBX) will meet. The CSBX reports in May.";
    assertThat(FINDER.find(text))
        .extracting(BodyMention::name)
        .containsOnly("Canal Safety Board")
        .hasSize(3);
    assertThat(FINDER.find("The CSBX reports in May.")).isEmpty();
    assertThat(FINDER.forDocument(text, "").find("The CSBX reports in May.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hong Kong policy address | 运输署",
        "Harbour City Council | Transport Department",
        "Ministry of Works, Canada | Transport Department",
        "Department of Works of Hong Kong | 运输署",
        "'' | 运输署"
      })
  void anOfficeThatManyPlacesHaveIsThatOfTheDocumentsOwn(String origin, String name) {
    String text = "The Transport Department will open a pier.";
    assertThat(FINDER.forDocument(text, origin).find(text))
        .extracting(BodyMention::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "上海市黄浦区人民政府 | The Ministry of Finance will pay | 财政部",
        "Government of Canada | The Hong Kong Monetary Authority will pay | 香港金融管理局"
      })
  void anOfficeAboveTheDocumentsPlaceOrNamedWithItsOwnIsKnown(
      String origin, String text, String name) {
    assertThat(FINDER.forDocument(text, origin).find(text))
        .extracting(BodyMention::name)
        .containsExactly(name);
  }

  @Test
  void takesTheLongestName() {
    assertThat(FINDER.find("上海市教育委员会将发布"))
        .extracting(BodyMention::text)
        .containsExactly("上海市教育委员会");
  }

  @Test
  void readsTwoCapitalsOnlyInBrackets() {
    assertThat(FINDER.find("Complete the study (HB, DEVB)")).hasSize(2);
    assertThat(FINDER.find("Draw with an HB pencil")).isEmpty();
  }

  @Test
  void addingACityIsAddingAFile(@TempDir Path folder) throws IOException {
    FileUtils.copyDirectory(RULES.resolve("lexicon").toFile(), folder.resolve("lexicon").toFile());
    Files.createDirectories(folder.resolve("bodies"));
    assertThat(new BodyFinder(folder).find("Avalon will build a tram")).isEmpty();
    Files.writeString(
        folder.resolve("bodies/avalon.csv"),
        "name,aliases,kind,parent,jurisdiction\n阿瓦隆市,Avalon|阿瓦隆,area,,\n");
    assertThat(new BodyFinder(folder).find("Avalon will build a tram"))
        .extracting(BodyMention::name)
        .containsExactly("阿瓦隆市");
  }
}
