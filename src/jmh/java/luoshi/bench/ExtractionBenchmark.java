package luoshi.bench;

import com.ibm.icu.text.BreakIterator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Inputs;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;
import luoshi.statement.Statements;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Extraction on one core beside ICU's Chinese word iterator over the same text, the floor of any
 * lexical work: about 3.6 million characters a second. Recognisers of times and numbers that exist
 * are known to read 8,000 to 37,000. The texts are those of the folder {@code -Dluoshi.texts=DIR},
 * or the project's seeds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

  private static final String TEXTS = "luoshi.texts";
  private static final String KNOWN = "existing recognisers, as published: 8,000 to 37,000";
  private static final Path RULES = Path.of("rules");

  private List<Document> documents = List.of();
  private Rulebook rulebook = Rulebook.load(RULES, Path.of("target/rules"));
  private Extractor extractor =
      new Extractor(
          rulebook, MentionFinder.of(RULES, rulebook.lexicon()), Clock.systemDefaultZone());
  private Statements statements = new Statements(rulebook.lexicon(), rulebook.syntax());

  /** Reads the texts, which is no part of what is measured. */
  @Setup
  public void read() {
    documents = documents();
  }

  /** All of it: statements, mentions, rules, commitments. */
  @Benchmark
  public void extract(Blackhole found) {
    documents.forEach(document -> found.consume(extractor.extract(document)));
  }

  /** Sentences and clauses alone. */
  @Benchmark
  public List<Integer> split() {
    return documents.stream().map(statements::of).map(Collection::size).toList();
  }

  /** ICU's words. */
  @Benchmark
  public void icuWords(Blackhole words) {
    BreakIterator iterator = BreakIterator.getWordInstance(Locale.CHINESE);
    for (Document document : documents) {
      iterator.setText(document.text());
      while (iterator.next() != BreakIterator.DONE) {
        words.consume(iterator.current());
      }
    }
  }

  private static List<Document> documents() {
    DocumentReader reader = new DocumentReader(RULES);
    List<Document> documents = new ArrayList<>();
    Inputs.of(System.getProperty(TEXTS, "seeds"))
        .forEach(file -> documents.add(reader.read(file, Given.NONE)));
    return documents;
  }

  /** Runs the benchmarks and prints characters a second. */
  public static void main(String[] arguments) throws RunnerException {
    long characters = documents().stream().mapToLong(document -> document.text().length()).sum();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getName())
                    .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx768m")
                    .build())
            .run();
    System.out.printf("%ncharacters a second over %,d characters%n", characters);
    for (RunResult result : results) {
      double seconds = result.getPrimaryResult().getScore();
      String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      System.out.printf("%-12s %,14.0f%n", name, characters / seconds);
    }
    System.out.println(KNOWN);
  }
}
