package luoshi.shell;

import java.io.IOException;
import java.util.List;
import luoshi.ledger.StoredDocument;

/** Lists the documents of the ledger. */
final class DocumentsCommand extends ShellCommand {

  private static final List<Column<StoredDocument>> COLUMNS =
      List.of(
          Column.shown("document", StoredDocument::name),
          Column.shown("date", d -> d.date() == null ? null : d.date().toString()),
          Column.shown("publisher", StoredDocument::publisher),
          Column.shown("title", StoredDocument::title),
          Column.shown("commitments", StoredDocument::commitments),
          Column.more("observations", StoredDocument::observations),
          Column.more("language", StoredDocument::language),
          Column.more("inferred", StoredDocument::inferred),
          Column.more("sha256", StoredDocument::sha256));

  DocumentsCommand(Session session) {
    super(session, "documents", "");
  }

  @Override
  void run(Call call) throws IOException {
    List<StoredDocument> all = call.workspace().ledger().documents().all();
    new Listing<>(call, COLUMNS).print(all, all.size());
  }
}
