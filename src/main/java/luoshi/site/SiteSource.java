package luoshi.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.followup.Assessment;
import luoshi.followup.Drift;
import luoshi.ledger.LogEntry;
import luoshi.ledger.StoredDocument;

/**
 * What a site is made from.
 *
 * @param selected how the commitments stand that were asked for
 * @param drifts how commitments departed from what was first stated
 * @param documents every document of the ledger
 * @param text the text of a document by its SHA-256
 * @param log every entry by the commitment or document that it is about
 */
public record SiteSource(
    List<Assessment> selected,
    List<Drift> drifts,
    List<StoredDocument> documents,
    Function<String, String> text,
    Map<String, List<LogEntry>> log) {

  public SiteSource {
    selected = List.copyOf(selected);
    drifts = List.copyOf(drifts);
    documents = List.copyOf(documents);
    log = Map.copyOf(log);
  }
}
