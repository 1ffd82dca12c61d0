package luoshi.followup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.commitment.Commitment;
import luoshi.commitment.Extractor;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.document.Language;
import luoshi.followup.RuleDiff.Difference;
import luoshi.ledger.Again;
import luoshi.ledger.Again.Outcome;
import luoshi.ledger.Entry;
import luoshi.ledger.Ledger;
import luoshi.ledger.State;
import luoshi.ledger.StoredDocument;

/** Reads documents of the ledger again with the rules as they are now, in memory. */
public final class Rereading {

  private final Ledger ledger;
  private final DocumentReader reader;
  private final Extractor extractor;

  /**
   * What the rules conclude now.
   *
   * @param differences each field concluded otherwise than as last applied
   * @param again the commitments that would change
   * @param kept how many are found no more, and kept because analysts recorded something about them
   */
  public record Outcomes(List<Difference> differences, List<Again> again, int kept) {}

  /** A reading with the rules of this reader and extractor. */
  public Rereading(Ledger ledger, DocumentReader reader, Extractor extractor) {
    this.ledger = ledger;
    this.reader = reader;
    this.extractor = extractor;
  }

  /** What the rules conclude now about one document; nothing about an imported task table. */
  public Outcomes of(StoredDocument document) {
    List<Entry> entries = ledger.commitments().of(document.sha256());
    if (entries.stream().map(Entry::stated).anyMatch(Rereading::isImported)) {
      return new Outcomes(List.of(), List.of(), 0);
    }
    Document text = read(document, ledger.documents().text(document.sha256()));
    List<Commitment> after = extractor.extract(text).commitments();
    List<Entry> found = entries.stream().filter(e -> e.state().isFound()).toList();
    List<Entry> gone = found.stream().filter(e -> !ids(after).contains(e.stated().id())).toList();
    Set<String> kept =
        gone.stream()
            .filter(e -> isWorkedOn(e.state()))
            .map(e -> e.stated().id())
            .collect(Collectors.toSet());
    List<Commitment> before = found.stream().map(Entry::concluded).toList();
    List<Difference> differences =
        RuleDiff.between(before, after).stream().filter(d -> !kept.contains(d.id())).toList();
    return new Outcomes(
        differences, again(document.sha256(), entries, after, differences), kept.size());
  }

  private static Set<String> ids(List<Commitment> commitments) {
    return commitments.stream().map(Commitment::id).collect(Collectors.toSet());
  }

  private static List<Again> again(
      String sha256, List<Entry> entries, List<Commitment> after, List<Difference> differences) {
    Set<String> known = new HashSet<>();
    entries.forEach(e -> known.add(e.stated().id()));
    Map<String, Commitment> now = new LinkedHashMap<>();
    after.forEach(c -> now.put(c.id(), c));
    Map<String, Integer> places = new LinkedHashMap<>();
    now.keySet().forEach(id -> places.put(id, places.size()));
    List<Again> all = new ArrayList<>();
    for (String id : differences.stream().map(Difference::id).distinct().toList()) {
      Commitment concluded = now.get(id);
      Outcome outcome =
          concluded == null ? Outcome.GONE : known.contains(id) ? Outcome.CHANGED : Outcome.NEW;
      all.add(new Again(sha256, id, places.getOrDefault(id, 0), outcome, concluded));
    }
    return all;
  }

  /** What analysts recorded outranks what the rules conclude. */
  private static boolean isWorkedOn(State state) {
    return state.version() > state.readingSeq();
  }

  /** The columns of a table decided about its tasks; the rules alone would decide otherwise. */
  private static boolean isImported(Commitment commitment) {
    return commitment.findings().stream().anyMatch(f -> f.rule().startsWith("import-"));
  }

  /** The text as it was decoded, under the hash of the bytes that it came from. */
  private Document read(StoredDocument stored, String text) {
    Given given =
        new Given(
            stored.title(),
            stored.publisher(),
            stored.issuer(),
            stored.date(),
            Language.valueOf(stored.language()));
    String name = stored.name().matches("(?i).*\\.(?:html?|md)") ? stored.name() : "text.txt";
    Document read = reader.read(name, text.getBytes(StandardCharsets.UTF_8), given);
    return new Document(
        stored.name(), stored.sha256(), read.metadata(), read.text(), read.blocks(), read.cuts());
  }
}
