package luoshi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import luoshi.message.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every format. */
class ReportFormatsTest {

  private static final List<FactsRead> FACTS =
      List.of(
          new FactsRead("aaaaaaaaa1", "研发投入强度达到13%以上", "≥ 13%", "市科委", "2025-12-31", "红灯"),
          new FactsRead("aaaaaaaaa2", "Build 20 parks, and \"keep\" them", "", "市水务局", "", "灰灯"),
          new FactsRead("aaaaaaaaa3", "安排资金20亿元", "20亿元", "市科委", "2026-12-26", "绿灯"));

  static List<String> formats() {
    return ProgressReport.FORMATS;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void sameLedgerGivesTheSameBytesAtAnyTimeAndPlace(String format) {
    byte[] here = Sample.several().file(format, "zh");
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Sample.several().file(format, "zh")).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "csv", "ics", "xlsx", "docx", "json"})
  void sameFactsStandInEveryFormat(String format) throws Exception {
    Sample sample = Sample.several();
    byte[] file =
        format.equals("json")
            ? sample.json().getBytes(StandardCharsets.UTF_8)
            : sample.file(format, "zh");
    assertThat(FactsRead.of(format, file)).containsExactlyInAnyOrderElementsOf(FACTS);
  }

  @Test
  void sameFactsStandInThePage() {
    String page = new String(Sample.several().file("html", "zh"), StandardCharsets.UTF_8);
    for (FactsRead facts : FACTS) {
      Element row = Jsoup.parse(page).expectFirst("#" + facts.id());
      assertThat(row.text())
          .contains(
              facts.quote(), facts.figure(), facts.lead(), told(facts.deadline()), facts.light());
    }
  }

  /** A day as Chinese readers write it. */
  private static String told(String day) {
    return day.isEmpty() ? "" : new Labels(Messages.in("zh")).day(LocalDate.parse(day));
  }

  @Test
  void exportHoldsToItsPublishedSchema() {
    assertThat(errors(Sample.several().json())).isEmpty();
    assertThat(errors(Sample.of(Sample.HOSTILE).json())).isEmpty();
    assertThat(errors(Exported.of(Sample.several().extractions()))).isEmpty();
    assertThat(errors(Sample.several().json().replace("\"TARGET\"", "\"WISH\""))).isNotEmpty();
    assertThat(errors(Sample.several().json().replace("\"lead\"", "\"leader\""))).isNotEmpty();
  }

  private static List<Error> errors(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(ExportJson.schema(), InputFormat.JSON)
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
