package luoshi.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Packed;
import luoshi.lexicon.Lexicon;
import luoshi.mention.MentionFinder;
import luoshi.message.Fault;
import luoshi.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads and extracts spoilt files of every format, and loads spoilt tables of rules: each is either
 * taken or refused in words; no other exception comes out, and none takes long.
 */
class MutationCampaign {

  private static final int INPUTS = Integer.getInteger("campaign.inputs", 200);
  private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());
  private static final int SECONDS = 30;

  /** One of so many inputs is a table of rules, which takes longer to load. */
  private static final int TABLES = 20;

  private static final Path RULES = Path.of("rules");

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final Mutation mutation = new Mutation(random);
  private final ExecutorService pool = Executors.newSingleThreadExecutor(MutationCampaign::daemon);
  private final List<String> found = new ArrayList<>();
  private int refused;

  @Test
  void spoiltInputsAreTakenOrRefusedInWords() throws Exception {
    System.out.println("campaign.seed " + SEED);
    List<Path> files = files(Path.of("src/test/resources/files"), ".read", ".imported");
    DocumentReader reader = new DocumentReader(RULES);
    Rulebook rulebook = Rulebook.load(RULES, folder.resolve("cache"));
    MentionFinder finder = MentionFinder.of(RULES, rulebook.lexicon());
    Clock clock = Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC);
    Extractor extractor = new Extractor(rulebook, finder, clock);
    for (int i = 0; i < INPUTS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = mutation.of(Files.readAllBytes(file));
      attempt(file, i, bytes, () -> read(reader, extractor, file, bytes));
    }
    int tables = tables();
    System.out.printf(
        "campaign: %d spoilt files and %d spoilt tables, %d refused in words, %d faults%n",
        INPUTS, tables, refused, found.size());
    assertThat(found).isEmpty();
  }

  private static Void read(
      DocumentReader reader, Extractor extractor, Path file, byte[] bytes) {
    for (Packed packed : reader.open(String.valueOf(file.getFileName()), bytes)) {
      Document document = reader.read(packed, Given.NONE);
      extractor.extract(document);
    }
    return null;
  }

  private int tables() throws IOException {
    List<Path> tables =
        files(RULES, ".drl", ".md").stream().filter(f -> !f.toString().contains("reading")).toList();
    Path copy = folder.resolve("rules");
    copy(RULES, copy);
    int count = INPUTS / TABLES;
    for (int i = 0; i < count; i++) {
      Path table = tables.get(random.nextInt(tables.size()));
      Path spoilt = copy.resolve(RULES.relativize(table));
      byte[] bytes = mutation.of(Files.readAllBytes(table));
      Files.write(spoilt, bytes);
      attempt(
          table,
          i,
          bytes,
          () -> {
            MentionFinder.of(copy, Lexicon.load(copy));
            return null;
          });
      Files.copy(table, spoilt, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return count;
  }

  private void attempt(Path file, int number, byte[] bytes, Callable<Void> work)
      throws IOException {
    try {
      pool.submit(work).get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      keep(file, number, bytes, "takes longer than " + SECONDS + " s");
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof Fault) {
        refused++;
      } else {
        keep(file, number, bytes, String.valueOf(e.getCause()) + " at " + e.getCause().getStackTrace()[0]);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a fault was found with stays, to make a test of. */
  private void keep(Path file, int number, byte[] bytes, String what) throws IOException {
    Path kept = Files.createDirectories(Path.of("target/campaign"));
    Path input = kept.resolve(number + "-" + file.getFileName());
    Files.write(input, bytes);
    found.add(input + ": " + what);
    System.out.println("campaign fault " + input + ": " + what);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private static List<Path> files(Path folder, String... without) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(without).noneMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file));
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.copy(file, target);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
