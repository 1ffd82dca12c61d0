package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.followup.Assessment;
import luoshi.ledger.Ledger;
import luoshi.ledger.StoredDocument;
import luoshi.report.ExportJson;
import luoshi.report.ReportRequest;
import luoshi.report.ReportSummary;
import luoshi.report.Status;
import org.jspecify.annotations.Nullable;

/** Writes the ledger, or what was selected of it, as one JSON document. */
final class ExportCommand extends ShellCommand {

  ExportCommand(Session session) {
    super(session, "export", "[QUERY…]", Selection.options(Output.options(Options.flag("schema"))));
  }

  @Override
  void run(Call call) throws IOException {
    if (call.flag("schema")) {
      ExtractCommand.write(call, ExportJson.schema());
      return;
    }
    ReportRequest request =
        new ReportRequest(
            Selection.asOf(call),
            Selection.told(call),
            "",
            call.workspace().rulebook().version(),
            call.workspace().ledger().log().head(),
            null,
            Days.option(call, "known-at"));
    ExtractCommand.write(call, json(call, Selection.of(call), request, null));
  }

  /**
   * The JSON of what was selected, with the documents that state it; of all documents where nothing
   * narrows the selection.
   */
  static String json(
      Call call,
      List<Assessment> assessments,
      ReportRequest request,
      @Nullable ReportSummary summary) {
    Ledger ledger = call.workspace().ledger();
    Map<String, List<Commitment>> byDocument = new LinkedHashMap<>();
    Map<String, Status> statuses = new HashMap<>();
    for (Assessment a : assessments) {
      byDocument
          .computeIfAbsent(a.entry().sha256(), k -> new ArrayList<>())
          .add(a.entry().commitment());
      statuses.put(a.entry().commitment().id(), Status.of(a, request.asOf()));
    }
    List<Extraction> extractions = new ArrayList<>();
    for (StoredDocument document : ledger.documents().all()) {
      if (!request.filter().isEmpty() && !byDocument.containsKey(document.sha256())) {
        continue;
      }
      List<Commitment> found = byDocument.getOrDefault(document.sha256(), List.of());
      extractions.add(
          new Extraction(
              document.withoutText(),
              found,
              ledger.commitments().observations(document.sha256()),
              ledger.commitments().rejected(document.sha256())));
    }
    return ExportJson.of(
        extractions, c -> statuses.getOrDefault(c.id(), Status.NONE), request, summary);
  }
}
