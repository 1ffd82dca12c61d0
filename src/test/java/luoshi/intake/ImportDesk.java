package luoshi.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import luoshi.commitment.Extractor;
import luoshi.commitment.ToldConclusion;
import luoshi.document.Given;
import luoshi.ledger.Entry;
import luoshi.ledger.Filter;
import luoshi.ledger.Ledger;
import luoshi.mention.MentionFinder;
import luoshi.rulebook.Rulebook;

/** The real rules and a real ledger in a folder. The day is 2025-01-15. */
final class ImportDesk implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

  private static final Path RULES = Path.of("rules");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-15T08:00:00Z"), ZoneOffset.UTC);
  private static final Rulebook RULEBOOK = Rulebook.load(RULES, Path.of("target/rules"));
  private static final MentionFinder FINDER = MentionFinder.of(RULES, RULEBOOK.lexicon());

  private final Path folder;
  private final Ledger ledger;
  private final Importer importer;

  ImportDesk(Path folder) {
    this.folder = folder;
    this.ledger = Ledger.open(folder.resolve("data"), CLOCK);
    Extractor extractor = new Extractor(RULEBOOK, FINDER, CLOCK);
    this.importer = new Importer(ledger, RULES, RULEBOOK, FINDER, extractor, TODAY);
  }

  Ledger ledger() {
    return ledger;
  }

  Path write(String name, String... lines) throws IOException {
    return write(StandardCharsets.UTF_8, name, lines);
  }

  Path write(Charset charset, String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(charset));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Plan plan(Path file) throws IOException {
    return importer.plan(file, Given.NONE, "li", false);
  }

  /** Plans, carries out, and says what was planned. */
  Plan take(Path file) throws IOException {
    Plan plan = plan(file);
    carryOut(plan);
    return plan;
  }

  void carryOut(Plan plan) {
    importer.carryOut(plan, "li");
  }

  List<Entry> entries() {
    return ledger.commitments().find(Filter.everything());
  }

  /** Each commitment of the ledger in one line, with its quote. */
  List<String> told() {
    return entries().stream()
        .map(e -> ToldConclusion.of(e.commitment()) + " | " + e.commitment().quote().exact())
        .toList();
  }

  @Override
  public void close() {
    ledger.close();
  }
}
