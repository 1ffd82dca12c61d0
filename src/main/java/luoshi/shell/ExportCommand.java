package luoshi.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.document.Metadata;
import luoshi.followup.Assessment;
import luoshi.ledger.Ledger;
import luoshi.ledger.StoredDocument;
import luoshi.report.ExportJson;
import luoshi.report.Status;

/** Writes the ledger, or what was selected of it, as one JSON document. */
final class ExportCommand extends ShellCommand {

  ExportCommand(Session session) {
    super(
        session,
        "export",
        "[WORD…]",
        Selection.options(Options.value("output", 'o'), Options.flag("force")));
  }

  @Override
  void run(Call call) {
    Ledger ledger = call.workspace().ledger();
    Map<String, List<Commitment>> byDocument = new LinkedHashMap<>();
    Map<Commitment, Status> statuses = new HashMap<>();
    for (Assessment a : Selection.of(call)) {
      byDocument
          .computeIfAbsent(a.entry().sha256(), k -> new ArrayList<>())
          .add(a.entry().commitment());
      statuses.put(a.entry().commitment(), status(a));
    }
    List<Extraction> extractions = new ArrayList<>();
    for (StoredDocument document : ledger.documents().all()) {
      List<Commitment> found = byDocument.getOrDefault(document.sha256(), List.of());
      extractions.add(
          new Extraction(
              document(document),
              found,
              ledger.commitments().observations(document.sha256()),
              ledger.commitments().rejected(document.sha256())));
    }
    ExtractCommand.write(
        call, ExportJson.of(extractions, c -> statuses.getOrDefault(c, Status.NONE)));
  }

  private static Status status(Assessment a) {
    return new Status(
        a.entry().state().delivery().word(),
        a.schedule(),
        a.evidence(),
        a.entry().state().review().word(),
        a.light());
  }

  private static Document document(StoredDocument d) {
    Set<String> inferred = d.inferred().isEmpty() ? Set.of() : Set.of(d.inferred().split(","));
    Metadata metadata =
        new Metadata(d.title(), d.publisher(), d.date(), Language.valueOf(d.language()), inferred);
    return new Document(d.name(), d.sha256(), metadata, "", List.of(), List.of());
  }
}
