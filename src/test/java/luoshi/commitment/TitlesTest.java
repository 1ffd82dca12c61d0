package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Language;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short titles say who does what by when, in whole words of the quote. */
class TitlesTest {

  private static final Path RULES = Path.of("rules");
  private static final Rulebook RULEBOOK = Rulebook.load(RULES, Path.of("target/rules"));

  private final Extractor extractor =
      new Extractor(RULEBOOK, MentionFinder.of(RULES, RULEBOOK.lexicon()), Clock.systemUTC());
  private final DocumentReader reader = new DocumentReader(RULES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市民政局要在2026年底前建成社区食堂20座。 | 市民政局：建成社区食堂20座（2026年底前）
          我们将进一步努力，6月底前完成管网改造30公里。 | 完成管网改造30公里（2026年6月底前）
          2026年底前建成河畔公园、市民广场、停车楼、文化馆、图书馆等惠民公共服务设施项目。 | 建成河畔公园、市民广场等惠民公共服务设施项目（2026年底前）
          应急管理局要新建避难场所15处（市财政局配合）。 | 应急管理局：新建避难场所15处
          """)
  void ChineseTitlesLeaveOutOpenersBracketsAndAllButTheFirstOfALongList(String text, String title) {
    assertThat(titles(text, Language.ZH)).first().isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We will build 500 homes by June 2027. | Build 500 homes by end of June 2027
          The Ministry of Health will also hire 300 nurses by 15 March 2027. | Ministry of Health: Hire 300 nurses by 15 March 2027
          The new bridge will be opened to traffic by the end of 2026. | New bridge to be opened to traffic by end of 2026
          We will not raise the fare. | Not raise the fare
          The council will repair 40 bridges across the county in order to make sure that every village can be reached in winter. | Council: Repair 40 bridges across the county
          """)
  void EnglishTitlesBeginWithTheVerbOrWithTheThingThatIsToChange(String text, String title) {
    assertThat(titles(text, Language.EN)).first().isEqualTo(title);
  }

  @Test
  void eachFigureOfAListHasItsOwnTitle() {
    assertThat(titles("今年要拆除临时违法搭建的建筑物500万平方米、改造提升城乡老旧燃气供水管道900公里。", Language.ZH))
        .containsExactly("拆除临时违法搭建的建筑物500万平方米（2026年底前）", "改造提升城乡老旧燃气供水管道900公里（2026年底前）");
  }

  @Test
  void aThingWithoutAVerbTakesTheFirstVerbOfTheList() {
    assertThat(titles("今年要新建公园53个、绿道100公里。", Language.ZH))
        .containsExactly("新建公园53个（2026年底前）", "新建绿道100公里（2026年底前）");
  }

  @Test
  void aBeginningEndsWithAWholeWord() {
    assertThat(
            Titles.beginning(
                "The council will repair all of the bridges and culverts of the county"))
        .isEqualTo("The council will repair all of the bridges and culverts of the…");
    assertThat(Titles.beginning("全面推进人民群众普遍关心的住房教育医疗养老等公共服务设施建设"))
        .hasSizeLessThanOrEqualTo(27)
        .endsWith("…");
  }

  @Test
  void aNameInAnotherScriptIsLeftOut() {
    assertThat(Titles.of("Build 20 parks", "市水务局", null)).isEqualTo("Build 20 parks");
    assertThat(Titles.of("建成公园20座", "市园林局", LocalDate.of(2026, 5, 4)))
        .isEqualTo("市园林局：建成公园20座（2026年5月4日前）");
  }

  private List<String> titles(String text, Language language) {
    Given given = new Given("", "", "", LocalDate.of(2026, 1, 10), language);
    var document = reader.read("text.txt", text.getBytes(StandardCharsets.UTF_8), given);
    return extractor.extract(document).commitments().stream().map(c -> c.title("", null)).toList();
  }
}
