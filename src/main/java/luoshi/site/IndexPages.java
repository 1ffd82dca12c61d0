package luoshi.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.report.CleanText;
import luoshi.report.Labels;
import luoshi.report.PageTemplate;
import luoshi.report.ReportView.Count;
import tools.jackson.databind.json.JsonMapper;

/** The front page of a language, and what its search looks through. */
final class IndexPages {

  /** As many characters of a quote as the search looks through. */
  private static final int SEARCHED = 300;

  private static final PageTemplate TEMPLATE = PageTemplate.of("/site/index.html");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The front page. */
  record View(
      Frame frame,
      String asOf,
      String filter,
      String rules,
      String ledger,
      int total,
      List<Count> lights,
      List<Kind> kinds) {}

  /** The lists of one kind. */
  record Kind(String by, String word, int count, boolean isOpen, List<Entry> entries) {}

  /** A list. */
  record Entry(String name, String href, int count, List<Count> lights) {}

  private final Reader reader;
  private final SiteRequest request;

  IndexPages(Reader reader, SiteRequest request) {
    this.reader = reader;
    this.request = request;
  }

  String of(List<Assessment> all, List<Part> parts) {
    List<Kind> kinds = new ArrayList<>();
    for (String by : Part.KEYS.keySet()) {
      List<Entry> entries =
          parts.stream().filter(p -> p.by().equals(by)).sorted(order(by)).map(this::entry).toList();
      String word = reader.labels().text("report." + by);
      kinds.add(new Kind(by, word, entries.size(), entries.size() <= 20, entries));
    }
    var asked = request.report();
    String filter = asked.filter().isBlank() ? reader.labels().text("report.all") : asked.filter();
    return TEMPLATE.render(
        new View(
            reader.frame(reader.site(), "index.html"),
            reader.labels().day(asked.asOf()),
            filter,
            asked.rules(),
            asked.ledger().substring(0, 12),
            all.size(),
            PartPages.lights(reader, all),
            kinds));
  }

  private static Comparator<Part> order(String by) {
    return by.equals("period")
        ? Comparator.comparing(Part::key)
        : Comparator.comparing((Part p) -> -p.members().size()).thenComparing(Part::key);
  }

  private Entry entry(Part part) {
    return new Entry(
        reader.part(part),
        part.path() + ".html",
        part.members().size(),
        PartPages.lights(reader, part.members()));
  }

  /** What the search looks through, as a script: pages from a disk may read nothing else. */
  String search(List<Assessment> all) {
    List<List<String>> rows = all.stream().map(this::row).toList();
    return "\"use strict\";\nconst commitments = "
        + JSON.writeValueAsString(rows).replace("],[", "],\n[").replace("\u2028", "\\u2028")
        + ";\n";
  }

  private List<String> row(Assessment a) {
    Labels labels = reader.labels();
    Commitment c = a.entry().commitment();
    Item item = Item.of(a, labels);
    String kind = labels.word(c.checkable() ? c.kind().name() : "directive");
    String names = c.lead() == null ? "" : String.join(" ", c.lead().aliases());
    return List.of(
        item.id(),
        CleanText.shortened(c.quote().exact(), SEARCHED),
        item.light(),
        item.owner(),
        labels.word(c.area()),
        kind,
        Objects.toString(a.entry().due(), ""),
        item.figure(),
        item.delivery(),
        names,
        item.title(),
        item.due());
  }
}
