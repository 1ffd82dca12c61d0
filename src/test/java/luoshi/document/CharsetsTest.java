package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come out as written, whatever the charset of their bytes. */
class CharsetsTest {

  private static final String SIMPLIFIED =
      "港口发展三年方案\n到2027年，全市港口吞吐量达到3000万标准箱，新建码头12个，岸电使用率提高到80%左右。\n" + "各区要建立台账，市交通运输局每季度通报一次进展情况。";
  private static final String TRADITIONAL =
      "房屋供應計劃\n政府會在五年內興建三萬個單位，並於明年底前推出首批申請。\n各部門須每半年向立法會匯報進度，確保如期完成。";
  private static final String ENGLISH =
      "Harbour plan\nThe Council will build 12 berths by 2027 and cut waiting times by 30 per cent.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void simplifiedChineseIsReadInEveryCommonCharset(String charset) {
    assertThat(decoded(SIMPLIFIED, charset)).isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void traditionalChineseIsReadInEveryCommonCharset(String charset) {
    assertThat(decoded(TRADITIONAL, charset)).isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "US-ASCII", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void englishIsReadInEveryCommonCharset(String charset) {
    assertThat(decoded(ENGLISH, charset)).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"新建学校12所。", "到2027年，森林覆盖率达到45%。", "市政府2025年工作要点"})
  void aShortChineseLineInGb18030IsNotTakenForAnotherCharset(String line) {
    assertThat(decoded(line, "GB18030")).isEqualTo(line);
  }

  @Test
  void theByteOrderMarkIsNoText() {
    assertThat(decoded("\uFEFF" + SIMPLIFIED, "UTF-8")).isEqualTo(SIMPLIFIED);
    assertThat(decoded("\uFEFF" + ENGLISH, "UTF-16LE")).isEqualTo(ENGLISH);
  }

  @Test
  void curlyQuotesOfOldEnglishPagesAreRead() {
    String text = "The “Warm Homes” plan – worth £5 million – won’t end before 2028.";
    assertThat(decoded(text, "windows-1252")).isEqualTo(text);
  }

  @Test
  void oneBrokenByteDoesNotTurnUtf8IntoAnotherCharset() {
    byte[] good = SIMPLIFIED.repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = java.util.Arrays.copyOf(good, good.length - 1);
    assertThat(Charsets.decode(bytes)).startsWith("港口发展三年方案");
  }

  private static String decoded(String text, String charset) {
    return String.valueOf(Charsets.decode(text.getBytes(Charset.forName(charset))));
  }
}
