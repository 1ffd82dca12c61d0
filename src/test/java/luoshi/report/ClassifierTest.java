package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import luoshi.commitment.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Chinese reader is told figures as the quote counts them. */
class ClassifierTest {

  @ParameterizedTest
  @CsvSource({
    "新增公共停车泊位6000个, 6000, parking space, 个",
    "新认定高新技术企业1200家, 1200, enterprise, 家",
    "惠及居民3万户, 30000, person, 户",
    "引进人才1.5万名左右, 15000, person, 名",
    "建成公园20座、口袋公园60座, 60, park, 座",
    "轨道交通运营里程达到320公里, 320, km, km",
    "开放两条航线, 2, route, route",
    "open 12 kindergartens, 12, kindergarten, kindergarten"
  })
  void countsAsTheQuoteDoes(String quote, BigDecimal value, String unit, String word) {
    assertThat(Classifier.of(new Amount("=", value, unit, null), quote)).isEqualTo(word);
  }
}
