package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvReportTest {

  @Test
  void beginsWithAByteOrderMarkSoThatSpreadsheetsShowChinese() {
    assertThat(Sample.several().file("csv", "zh")).startsWith(0xEF, 0xBB, 0xBF);
  }

  @Test
  void numbersAndDatesStayWhatTheyAre() throws IOException {
    CSVRecord row = rows(Sample.several()).get(1);
    assertThat(row.get("ID")).isEqualTo("aaaaaaaaa3");
    assertThat(row.get("Value")).isEqualTo("2000000000");
    assertThat(row.get("Unit")).isEqualTo("CNY");
    assertThat(row.get("Deadline")).isEqualTo("2026-12-26");
    assertThat(row.get("luoshi:ledger")).isEqualTo(Sample.REQUEST.ledger());
    assertThat(row.get("luoshi:as-of")).isEqualTo("2026-03-01");
  }

  @Test
  void cellThatWouldBeAFormulaIsMadeHarmless() throws IOException {
    for (String hostile : List.of("=1+1", "+1+1", "-2+3", "@SUM(A1)", "＝1+1")) {
      assertThat(rows(Sample.of(hostile)).get(0).get("Commitment as stated"))
          .isEqualTo("'" + hostile);
    }
  }

  @Test
  void quotesCommasAndMarkupStayAsWritten() throws IOException {
    assertThat(rows(Sample.several()).get(2).get("Commitment as stated"))
        .isEqualTo("Build 20 parks, and \"keep\" them");
    assertThat(rows(Sample.of("<script>a</script>")).get(0).get("Commitment as stated"))
        .isEqualTo("<script>a</script>");
  }

  private static List<CSVRecord> rows(Sample sample) throws IOException {
    String text = new String(sample.file("csv", "en"), StandardCharsets.UTF_8).substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    }
  }
}
