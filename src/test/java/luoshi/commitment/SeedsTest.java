package luoshi.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The documents that the project ships hold the commitments that {@code seeds/cases} names, and
 * nothing that it rules out.
 */
class SeedsTest {

  private static final Path SEEDS = Path.of("seeds");

  private final Rulebook rulebook = Rulebook.load(Path.of("rules"), Path.of("target/rules"));
  private final Extractor extractor =
      new Extractor(
          rulebook, MentionFinder.of(Path.of("rules"), rulebook.lexicon()), Clock.systemUTC());
  private final DocumentReader reader = new DocumentReader(Path.of("rules"));

  @TestFactory
  @SuppressWarnings("unchecked")
  Stream<DynamicTest> everyCaseHolds() throws IOException {
    Object cases =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(SEEDS.resolve("cases/shipped.yaml")));
    return ((Map<String, Map<String, List<Object>>>) cases)
        .entrySet().stream().flatMap(e -> document(e.getKey(), e.getValue()));
  }

  @SuppressWarnings("unchecked")
  private Stream<DynamicTest> document(String name, Map<String, List<Object>> cases) {
    List<Commitment> found =
        extractor.extract(reader.read(SEEDS.resolve(name), Given.NONE)).commitments();
    Stream<DynamicTest> yes =
        cases.getOrDefault("found", List.of()).stream()
            .map(c -> (Map<String, Object>) c)
            .map(
                c ->
                    DynamicTest.dynamicTest(
                        name + ": " + c.get("quote"),
                        () -> assertThat(found).anyMatch(f -> fits(f, c))));
    Stream<DynamicTest> no =
        cases.getOrDefault("notFound", List.of()).stream()
            .map(
                words ->
                    DynamicTest.dynamicTest(
                        name + ": not " + words,
                        () -> assertThat(found).noneMatch(f -> holds(f, words))));
    return Stream.concat(yes, no);
  }

  private static boolean holds(Commitment commitment, Object words) {
    return commitment.checkable()
        && commitment.kind() != Kind.PROPOSAL
        && commitment.quote().exact().contains(words.toString());
  }

  private static boolean fits(Commitment c, Map<String, Object> wanted) {
    return c.quote().exact().contains(String.valueOf(wanted.get("quote")))
        && c.kind().name().equals(wanted.get("kind"))
        && (!wanted.containsKey("value")
            || c.amount() != null
                && c.amount().value().compareTo(new BigDecimal(String.valueOf(wanted.get("value"))))
                    == 0)
        && (!wanted.containsKey("unit")
            || c.amount() != null && c.amount().unit().equals(wanted.get("unit")))
        && (!wanted.containsKey("comparator")
            || c.amount() != null && c.amount().comparator().equals(wanted.get("comparator")))
        && (!wanted.containsKey("deadline")
            || c.deadline() != null
                && new java.sql.Date(((java.util.Date) wanted.get("deadline")).getTime())
                    .toLocalDate()
                    .equals(c.deadline().day()))
        && (!wanted.containsKey("lead")
            || c.lead() != null
                && (c.lead().text().contains(String.valueOf(wanted.get("lead")))
                    || c.lead().aliases().contains(String.valueOf(wanted.get("lead")))));
  }
}
