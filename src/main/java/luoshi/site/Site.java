package luoshi.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import luoshi.followup.Assessment;
import luoshi.ledger.StoredDocument;
import luoshi.report.PageTemplate;
import org.jspecify.annotations.Nullable;

/** Every file of a site, made when it is asked for. The same ledger gives the same bytes. */
public final class Site {

  private final SiteSource source;
  private final SiteRequest request;
  private final Choice choice;
  private final PublicLog log;
  private final SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();

  private Site(SiteSource source, SiteRequest request) {
    this.source = source;
    this.request = request;
    this.choice = Choice.of(source.selected(), request.include());
    this.log = new PublicLog(source.log(), request.include());
  }

  /**
   * A site.
   *
   * @param last what was published last, since which changes are told; or null
   */
  public static Site of(SiteSource source, SiteRequest request, @Nullable Published last) {
    Site site = new Site(source, request);
    site.assets();
    site.data();
    request.languages().forEach(language -> site.pages(new Reader(language, request), last));
    return site;
  }

  /** The files by their path, with slashes. */
  public SortedMap<String, Supplier<byte[]>> files() {
    return files;
  }

  /** What is published and what is held back. */
  public Choice choice() {
    return choice;
  }

  /** The page that takes the place of one that was published once. */
  public byte[] gone(String path) {
    return new GonePages(log, request).of(path).getBytes(StandardCharsets.UTF_8);
  }

  private void assets() {
    add("assets/charts.js", () -> PageTemplate.text(PageTemplate.PLOTS));
    add("assets/echarts.js", () -> PageTemplate.text(PageTemplate.ECHARTS));
    add("assets/site.js", () -> PageTemplate.text("/site/site.js"));
    add(
        "assets/site.css",
        () -> PageTemplate.text(PageTemplate.STYLE) + PageTemplate.text("/site/site.css"));
    add("index.html", () -> GonePages.front(new Reader(request.languages().get(0), request)));
  }

  private void data() {
    SiteData data = new SiteData(source, request, choice, log);
    files.put("data/commitments.json", data::json);
    files.put("data/commitments.csv", data::csv);
    files.put("data/deadlines.ics", data::ics);
    files.put("data/schema.json", data::schema);
  }

  private void pages(Reader reader, @Nullable Published last) {
    String folder = reader.language() + "/";
    List<Assessment> all = choice.published();
    Ties ties = new Ties(all, source.drifts());
    CommitmentPages commitments = new CommitmentPages(reader, request, log, ties);
    ChangePages changes = new ChangePages(reader, request, log, commitments::told);
    List<Part> parts =
        Part.KEYS.keySet().stream().flatMap(by -> Part.of(by, all).stream()).toList();
    IndexPages index = new IndexPages(reader, request);
    add(folder + "index.html", () -> index.of(all, parts));
    add(folder + "search.js", () -> index.search(all));
    add(folder + "changes.html", () -> changes.page(all, last));
    add(folder + "changes.xml", () -> changes.feed(reader.site(), "changes.xml", all));
    parts.forEach(part -> part(folder, part, reader, changes));
    Map<String, List<CommitmentPages.Place>> places = places(reader, parts);
    for (Assessment a : all) {
      String id = a.entry().commitment().id();
      add(
          folder + SitePaths.commitment(id),
          () -> commitments.of(a, places.getOrDefault(id, List.of())));
    }
  }

  private void part(String folder, Part part, Reader reader, ChangePages changes) {
    new PartPages(reader).of(part).forEach((path, page) -> add(folder + path, page));
    if (part.by().equals("owner")) {
      String feed = part.path() + ".xml";
      add(folder + feed, () -> changes.feed(reader.part(part), feed, part.members()));
    }
    if (part.by().equals("document")) {
      String sha256 = part.members().get(0).entry().sha256();
      add(
          folder + SitePaths.text(sha256),
          () -> new TextPages(reader).of(document(sha256), source.text().apply(sha256), part));
    }
  }

  private static Map<String, List<CommitmentPages.Place>> places(Reader reader, List<Part> parts) {
    Map<String, List<CommitmentPages.Place>> places = new HashMap<>();
    for (Part part : parts) {
      var place =
          new CommitmentPages.Place(
              reader.labels().text("report." + part.by()),
              reader.part(part),
              part.path() + ".html");
      for (Assessment a : part.members()) {
        places.computeIfAbsent(a.entry().commitment().id(), k -> new ArrayList<>()).add(place);
      }
    }
    return places;
  }

  private StoredDocument document(String sha256) {
    return source.documents().stream()
        .filter(d -> d.sha256().equals(sha256))
        .findFirst()
        .orElseThrow();
  }

  private void add(String path, Supplier<String> text) {
    files.put(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
