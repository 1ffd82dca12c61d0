package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeSet;
import luoshi.message.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is followed by its unit as readers of a language write it. */
class UnitWordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 1, ferry route, ' ferry route'",
    "en, 20, ferry route, ' ferry routes'",
    "en, 3, city, ' cities'",
    "en, 2, child, ' children'",
    "en, 0.5, pp, ' percentage points'",
    "en, 13, %, %",
    "en, 320, km, ' km'",
    "en, 5, staff, ' staff'",
    "zh, 13, %, %",
    "zh, 0.5, pp, 个百分点",
    "zh, 320, km, 公里",
    "zh, 600, TWh, 太瓦时",
    "zh, 20, ferry route, ''",
    "zh, 20, 座, 座"
  })
  void followsItsFigure(String language, BigDecimal value, String unit, String written) {
    assertThat(words(language).behind(unit, value)).isEqualTo(written);
  }

  @Test
  void isNotSaidTwiceWhereTheTargetNamesIt() {
    assertThat(words("en").isNamed("route", "new ferry Routes")).isTrue();
    assertThat(words("en").isNamed("city", "sponge cities")).isTrue();
    assertThat(words("en").isNamed("route", "riders")).isFalse();
    assertThat(words("en").isNamed("%", "share in %")).isFalse();
  }

  @Test
  void isKnownInBothLanguagesForEachCodeOfTheTables() throws IOException {
    TreeSet<String> codes = new TreeSet<>(column("units", "unit"));
    codes.addAll(column("currencies", "code"));
    codes.removeIf(code -> code.isEmpty() || code.equals("%") || Classifier.isNoun(code));
    assertThat(codes).hasSizeGreaterThan(50);
    for (String language : new String[] {"zh", "en"}) {
      Messages messages = Messages.in(language);
      assertThat(codes).as(language).allMatch(code -> messages.has("unit." + code));
    }
  }

  private static TreeSet<String> column(String table, String name) throws IOException {
    Path file = Path.of("rules/lexicon/quantity", table + ".csv");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setCommentMarker('#').get();
    TreeSet<String> values = new TreeSet<>();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        values.add(row.get(name));
      }
    }
    return values;
  }

  private static UnitWords words(String language) {
    return new UnitWords(Messages.in(language));
  }
}
