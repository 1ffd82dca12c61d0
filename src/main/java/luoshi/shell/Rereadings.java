package luoshi.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.followup.Rereading;
import luoshi.followup.Rereading.Outcomes;
import luoshi.followup.RuleDiff.Difference;
import luoshi.ledger.Again;
import luoshi.ledger.StoredDocument;

/** Reads the documents that the arguments name, or all, with the rules as they are now. */
final class Rereadings {

  private Rereadings() {}

  static Outcomes of(Call call) {
    Workspace workspace = call.workspace();
    Rereading rereading =
        new Rereading(workspace.ledger(), workspace.reader(), workspace.extractor());
    List<Difference> differences = new ArrayList<>();
    List<Again> again = new ArrayList<>();
    int kept = 0;
    List<StoredDocument> documents = documents(call);
    try (Progress progress = new Progress(call.session().screen(), documents.size())) {
      for (StoredDocument document : documents) {
        progress.step(document.name());
        Outcomes one = rereading.of(document);
        differences.addAll(one.differences());
        again.addAll(one.again());
        kept += one.kept();
      }
    }
    return new Outcomes(differences, again, kept);
  }

  static void tellKept(Call call, Outcomes outcomes) {
    if (outcomes.kept() > 0) {
      call.say("reclassify.kept", outcomes.kept());
    }
  }

  private static List<StoredDocument> documents(Call call) {
    var documents = call.workspace().ledger().documents();
    Set<String> withdrawn = documents.withdrawn();
    return call.arguments().isEmpty()
        ? documents.all().stream()
            .filter(document -> !withdrawn.contains(document.sha256()))
            .toList()
        : call.arguments().stream().map(documents::named).toList();
  }
}
