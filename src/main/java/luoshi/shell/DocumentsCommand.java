package luoshi.shell;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import luoshi.document.Cut;
import luoshi.ledger.StoredDocument;

/** Lists the documents of the ledger, shows one, or takes one back with its commitments. */
final class DocumentsCommand extends ShellCommand {

  private static List<Column<StoredDocument>> columns(Call call) {
    Set<String> withdrawn = call.workspace().ledger().documents().withdrawn();
    return List.of(
        Column.shown("document", d -> name(call, d, withdrawn)),
        Column.shown("date", d -> d.date() == null ? null : d.date().toString()),
        Column.shown("publisher", StoredDocument::publisher),
        Column.shown("issuer", StoredDocument::issuer),
        Column.shown("title", StoredDocument::title),
        Column.shown("commitments", StoredDocument::commitments),
        Column.more("observations", StoredDocument::observations),
        Column.more("language", StoredDocument::language),
        Column.more("inferred", StoredDocument::inferred),
        Column.more("sha256", StoredDocument::sha256));
  }

  private static String name(Call call, StoredDocument d, Set<String> withdrawn) {
    String mark = withdrawn.contains(d.sha256()) ? " " + call.text("documents.withdrawn") : "";
    return d.name() + mark;
  }

  DocumentsCommand(Session session) {
    super(
        session,
        "documents",
        "[NAME]",
        Options.value("withdraw"),
        Options.value("reason"),
        Options.flag("dry-run"));
  }

  @Override
  void run(Call call) throws IOException {
    String name = call.option("withdraw");
    if (name != null) {
      withdraw(call, name);
      return;
    }
    if (!call.arguments().isEmpty()) {
      show(call);
      return;
    }
    List<StoredDocument> all = call.workspace().ledger().documents().all();
    new Listing<>(call, columns(call)).print(all, all.size());
  }

  /** Prints the text as it was read, with what was left out and what was found in it. */
  private static void show(Call call) {
    var ledger = call.workspace().ledger();
    StoredDocument document = ledger.documents().named(call.argument());
    MarkedText text = new MarkedText(ledger.documents().text(document.sha256()));
    for (Cut cut : ledger.documents().cuts(document.sha256())) {
      text.cut(cut, call.text("cut." + cut.reason()));
    }
    ledger.commitments().of(document.sha256()).forEach(text::found);
    call.out().println(text.whole());
  }

  private static void withdraw(Call call, String name) {
    var ledger = call.workspace().ledger();
    String reason = Options.required(call, "reason");
    StoredDocument document = ledger.documents().named(name);
    if (call.flag("dry-run")) {
      call.say("documents.would-take-back", document.name(), document.commitments());
      return;
    }
    ledger.log().withdraw(document.sha256(), reason, call.settings().actor());
    call.say("documents.taken-back", document.name(), document.commitments());
  }
}
