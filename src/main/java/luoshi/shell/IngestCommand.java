package luoshi.shell;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extraction;
import luoshi.commitment.Extractor;
import luoshi.commitment.Kind;
import luoshi.document.Document;
import luoshi.document.Metadata;
import luoshi.ledger.Ingest;

/** Enters documents into the ledger. */
final class IngestCommand extends ShellCommand {

  IngestCommand(Session session) {
    super(session, "ingest", "PATH…", Sources.OPTIONS);
  }

  @Override
  void run(Call call) {
    call.workspace().ledger().asOneStep(() -> ingest(call));
  }

  private static void ingest(Call call) {
    Ingest ingest = call.workspace().ledger().ingest();
    Extractor extractor = call.workspace().extractor();
    String rules = call.workspace().rulebook().version();
    int[] counts = new int[2];
    Set<String> added = new HashSet<>();
    Set<String> known = ingest.known();
    Sources sources = new Sources(call);
    try {
      sources.each(
          document ->
              known.contains(document.sha256())
                  ? new Found(document, null)
                  : Found.of(document, extractor),
          found -> {
            Document document = found.document();
            if (ingest.knows(document.sha256())) {
              counts[1]++;
              call.say("ingest.known", document.name());
            } else {
              Extraction extraction = found.all(extractor);
              counts[0] += ingest.add(extraction, rules, call.settings().actor()) ? 1 : 0;
              added.add(document.sha256());
              tell(call, extraction);
            }
          });
    } finally {
      call.say("ingest.summary", counts[0], counts[1], sources.failed());
      suggest(call, added);
    }
  }

  private static void suggest(Call call, Set<String> added) {
    if (!added.isEmpty()) {
      call.workspace().matching().add(added);
      int waiting = call.workspace().proposals().waiting().size();
      if (waiting > 0) {
        call.say("ingest.waiting", waiting);
      }
    }
  }

  private static void tell(Call call, Extraction extraction) {
    Document document = extraction.document();
    long proposals =
        extraction.commitments().stream().filter(c -> c.kind() == Kind.PROPOSAL).count();
    long directives = extraction.commitments().stream().filter(IngestCommand::isDirective).count();
    long firm = extraction.commitments().size() - proposals - directives;
    call.say(
        "ingest.done",
        document.name(),
        firm,
        directives,
        proposals,
        extraction.observations().size());
    var metadata = document.metadata();
    if (!metadata.inferred().isEmpty()) {
      String inferred = String.join(", ", metadata.inferred().stream().sorted().toList());
      call.say(
          "ingest.dated",
          "  " + document.name(),
          Objects.toString(metadata.date(), "—"),
          origin(metadata),
          inferred);
    }
    new ReadSummary(call, document).print();
  }

  /** Who published a document, and whose it is where that is another. */
  private static String origin(Metadata metadata) {
    String publisher = Objects.toString(metadata.publisher(), "—");
    String issuer = metadata.issuer();
    return issuer == null || issuer.equals(publisher) ? publisher : publisher + " / " + issuer;
  }

  private static boolean isDirective(Commitment c) {
    return c.kind() != Kind.PROPOSAL && !c.checkable();
  }
}
