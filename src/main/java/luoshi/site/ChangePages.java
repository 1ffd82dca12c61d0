package luoshi.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import luoshi.followup.Assessment;
import luoshi.ledger.LogEntry;
import luoshi.report.CleanText;
import luoshi.report.PageTemplate;
import org.jspecify.annotations.Nullable;

/** What changed: a page, and feeds in the Atom format. */
final class ChangePages {

  private static final int MOST = 300;
  private static final int FED = 50;
  private static final int DAY = 10;
  private static final PageTemplate PAGE = PageTemplate.of("/site/changes.html");
  private static final PageTemplate FEED = PageTemplate.of("/site/feed.xml");

  /** The page. */
  record View(Frame frame, String since, List<Change> fresh, List<Change> older) {}

  /** A feed. */
  record Feed(
      Frame frame, String id, String self, String home, String updated, List<Change> changes) {}

  /** A change; link is the address of the commitment's page, for a feed. */
  record Change(
      String id, String updated, String day, String kind, String what, Item item, String link) {}

  private final Reader reader;
  private final SiteRequest request;
  private final PublicLog log;
  private final BiFunction<Assessment, LogEntry, String> told;

  ChangePages(
      Reader reader,
      SiteRequest request,
      PublicLog log,
      BiFunction<Assessment, LogEntry, String> told) {
    this.reader = reader;
    this.request = request;
    this.log = log;
    this.told = told;
  }

  /** The page of all changes, those since the last publication first. */
  String page(List<Assessment> all, @Nullable Published last) {
    long seq = last == null ? 0 : last.seq();
    List<Happening> latest = latest(all, MOST);
    List<Change> fresh = changes(latest.stream().filter(h -> h.entry().seq() > seq).toList());
    List<Change> older = changes(latest.stream().filter(h -> h.entry().seq() <= seq).toList());
    String title = reader.labels().text("report.changes");
    return PAGE.render(
        new View(
            reader.frame(title, "changes.html"), last == null ? "" : last.day(), fresh, older));
  }

  /** The feed of some commitments, at a path below the folder of the language. */
  String feed(String title, String path, List<Assessment> some) {
    List<Change> changes = changes(latest(some, FED));
    String here = reader.language() + "/" + path;
    String updated =
        changes.isEmpty() ? request.report().asOf() + "T00:00:00Z" : changes.get(0).updated();
    return FEED.render(
        new Feed(
            reader.frame(title, path),
            "urn:luoshi:"
                + SitePaths.sha256(here.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            request.base().isEmpty() ? "" : request.base() + here,
            link("index.html"),
            updated,
            changes));
  }

  private List<Happening> latest(List<Assessment> some, int most) {
    return Happening.latest(some, a -> entries(a), most);
  }

  /** That its document came in is the first of what happened to a commitment. */
  private List<LogEntry> entries(Assessment a) {
    List<LogEntry> all = new java.util.ArrayList<>(log.of(a.entry().commitment().id()));
    log.of(a.entry().sha256()).stream()
        .filter(e -> e.type() == LogEntry.Type.INGEST)
        .forEach(all::add);
    return all;
  }

  private List<Change> changes(List<Happening> happenings) {
    return happenings.stream().map(this::change).toList();
  }

  private Change change(Happening h) {
    Item item = Item.of(h.about(), reader.labels());
    boolean promised = h.entry().type() == LogEntry.Type.INGEST;
    String kind = promised ? "report.promised" : "entry." + h.entry().type();
    return new Change(
        "urn:luoshi:" + item.id() + ":" + h.entry().seq(),
        h.recorded().toString(),
        reader.labels().day(LocalDate.parse(h.recorded().toString().substring(0, DAY))),
        reader.labels().text(kind),
        promised
            ? CleanText.flat(h.about().entry().commitment().document())
            : told.apply(h.about(), h.entry()),
        item,
        link(item.href()));
  }

  private String link(String path) {
    return request.base().isEmpty() ? path : request.base() + reader.language() + "/" + path;
  }
}
