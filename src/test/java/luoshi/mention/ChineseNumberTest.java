package luoshi.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

  @ParameterizedTest
  @CsvSource({
    "十, 10",
    "十五, 15",
    "三十五, 35",
    "廿三, 23",
    "一百零八, 108",
    "两千零四, 2004",
    "二〇二五, 2025",
    "壹佰貳拾, 120",
    "一万五千, 15000",
    "三亿五千万, 350000000",
    "一万亿, 1000000000000",
    "1亿2000万, 120000000",
    "3.5万, 35000",
    "三点五, 3.5",
    "１２, 12",
    "兩億, 200000000",
    "半, 0.5"
  })
  void readsNumeralsOfEveryForm(String numeral, BigDecimal value) {
    assertThat(ChineseNumber.parse(numeral))
        .get()
        .satisfies(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "三个", "点五", "三点", "多", "一.二.三"})
  void refusesWhatIsNoNumeral(String text) {
    assertThat(ChineseNumber.parse(text)).isEmpty();
  }

  @Test
  void tellsChineseNumeralsFromArabicDigits() {
    assertThat(ChineseNumber.isNumeral('两')).isTrue();
    assertThat(ChineseNumber.isNumeral('2')).isFalse();
    assertThat(ChineseNumber.isNumeral('多')).isFalse();
  }
}
