package luoshi.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Language;
import luoshi.followup.RuleDiff;
import luoshi.followup.RuleDiff.Difference;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.StoredDocument;

/**
 * Reads the documents of the ledger again with the rules as they are now, in memory, and says what
 * they would conclude otherwise, and why. Nothing is written.
 */
final class RulesDiffCommand extends ShellCommand {

  private static final List<Column<Difference>> COLUMNS =
      List.of(
          Column.shown("id", Difference::id),
          Column.shown("field", Difference::field),
          Column.shown("was", Difference::was),
          Column.shown("is", Difference::is),
          Column.shown("rule", Difference::rules),
          Column.shown("quote", Difference::quote));

  RulesDiffCommand(Session session) {
    super(session, "rules diff", "[DOCUMENT…]");
  }

  @Override
  void run(Call call) throws IOException {
    Ledger ledger = call.workspace().ledger();
    Extractor extractor = call.workspace().extractor();
    DocumentReader reader = call.workspace().reader();
    List<Difference> all = new ArrayList<>();
    List<StoredDocument> documents = documents(call);
    try (Progress progress = new Progress(call.session().screen(), documents.size())) {
      for (StoredDocument document : documents) {
        progress.step(document.name());
        List<Commitment> before =
            ledger.commitments().of(document.sha256()).stream().map(Entry::stated).toList();
        if (before.stream().noneMatch(RulesDiffCommand::isImported)) {
          Document again = read(reader, document, ledger.documents().text(document.sha256()));
          all.addAll(RuleDiff.between(before, extractor.extract(again).commitments()));
        }
      }
    }
    new Listing<>(call, COLUMNS).print(all, all.size());
  }

  private static List<StoredDocument> documents(Call call) {
    var documents = call.workspace().ledger().documents();
    return call.arguments().isEmpty()
        ? documents.all()
        : call.arguments().stream().map(documents::named).toList();
  }

  /** The columns of a table decided about its tasks; the rules alone would decide otherwise. */
  private static boolean isImported(Commitment commitment) {
    return commitment.findings().stream().anyMatch(f -> f.rule().startsWith("import-"));
  }

  /** The text as it was decoded, under the hash of the bytes that it came from. */
  private static Document read(DocumentReader reader, StoredDocument stored, String text) {
    Given given =
        new Given(
            stored.title(), stored.publisher(), stored.date(), Language.valueOf(stored.language()));
    String name = stored.name().matches("(?i).*\\.(?:html?|md)") ? stored.name() : "text.txt";
    Document read = reader.read(name, text.getBytes(StandardCharsets.UTF_8), given);
    return new Document(
        stored.name(), stored.sha256(), read.metadata(), read.text(), read.blocks(), read.cuts());
  }
}
