package luoshi.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import luoshi.commitment.Extractor;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.ledger.Stated;
import luoshi.ledger.Suggestion;
import luoshi.mention.BodyFinder;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhoseFigureTest {

  private static final Path RULES = Path.of("rules");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);

  private static final String PLAN = "二、2025年重点任务\n\n城镇新增就业50万人。\n\n粮食产量达到1100万吨。\n\n";
  private static final String REVIEW = "一、2025年工作回顾\n\n过去一年，城镇新增就业62万人。\n\n粮食产量达到1130万吨。\n\n";

  private static Matcher matcher;
  private static Extractor extractor;
  private static DocumentReader reader;

  @BeforeAll
  static void rules() {
    Rulebook rulebook = Rulebook.load(RULES, Path.of("target/rules"));
    extractor = new Extractor(rulebook, MentionFinder.of(RULES, rulebook.lexicon()), CLOCK);
    reader = new DocumentReader(RULES);
    matcher = new Matcher(rulebook, new BodyFinder(RULES));
  }

  @Test
  void aProvinceIsMeasuredByItsOwnReportAlone() {
    List<Stated> all =
        Stream.of("贵州省", "云南省", "林河市")
            .flatMap(place -> Stream.concat(told(place, 2025, PLAN), told(place, 2026, REVIEW)))
            .toList();

    List<Suggestion> found = matcher.verdicts(all).suggestions();

    assertThat(found).hasSizeGreaterThanOrEqualTo(3);
    assertThat(found)
        .allSatisfy(
            s -> assertThat(place(all, s.commitment())).isEqualTo(placeOf(all, s.document())));
  }

  @Test
  void aNationsFigureIsNoProvinces() {
    String nation = REVIEW.replace("城镇新增就业62万人", "全国城镇新增就业1267万人");
    List<Stated> all =
        Stream.concat(
                told("贵州省", 2025, "二、2025年重点任务\n\n城镇新增就业50万人。\n\n"), told("贵州省", 2026, nation))
            .toList();

    assertThat(matcher.verdicts(all).suggestions()).isEmpty();
  }

  private static Stream<Stated> told(String place, int year, String text) {
    Given given =
        new Given(year + "年" + place + "政府工作报告", place + "人民政府", LocalDate.of(year, 1, 20), null);
    byte[] bytes = (text + place + "的报告。\n").getBytes(StandardCharsets.UTF_8);
    return StatedInDocument.of(extractor.extract(reader.read(place + year + ".txt", bytes, given)))
        .stream();
  }

  private static String place(List<Stated> all, String commitment) {
    return all.stream()
        .filter(s -> s.id().equals(commitment))
        .map(s -> s.source().publisher())
        .findFirst()
        .orElseThrow();
  }

  private static String placeOf(List<Stated> all, String document) {
    return all.stream()
        .filter(s -> s.source().sha256().equals(document))
        .map(s -> s.source().publisher())
        .findFirst()
        .orElseThrow();
  }
}
