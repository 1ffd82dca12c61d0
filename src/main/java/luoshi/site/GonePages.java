package luoshi.site;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.ledger.Replay;
import luoshi.report.CleanText;
import luoshi.report.PageTemplate;

/**
 * What stands where a page stood that is published no more.
 *
 * @param log as the public may read it
 */
record GonePages(PublicLog log, SiteRequest request) {

  private static final PageTemplate TEMPLATE = PageTemplate.of("/site/gone.html");
  private static final PageTemplate FRONT = PageTemplate.of("/site/front.html");
  private static final Pattern PATH = Pattern.compile("(?:(zh|en)/)?(.*)");
  private static final Pattern COMMITMENT = Pattern.compile("c/([0-9a-z]+)\\.html");

  /** The page. */
  record View(Frame frame, String said, String reason, String into) {}

  /** The page that leads to those of each language. */
  static String front(Reader reader) {
    return FRONT.render(Map.of("frame", reader.frame(reader.site(), "index.html")));
  }

  /** The page in place of that at a path of the site. */
  String of(String path) {
    Matcher parts = PATH.matcher(path);
    parts.matches();
    String language = parts.group(1) == null ? request.languages().get(0) : parts.group(1);
    Reader reader = new Reader(language, request);
    Frame frame = reader.frame(reader.labels().text("report.gone"), parts.group(2));
    Matcher commitment = COMMITMENT.matcher(parts.group(2));
    if (!commitment.matches()) {
      return TEMPLATE.render(new View(frame, reader.labels().text("report.gone-list"), "", ""));
    }
    return TEMPLATE.render(said(frame, reader, commitment.group(1)));
  }

  private View said(Frame frame, Reader reader, String id) {
    List<LogEntry> valid = Replay.valid(log.of(id), request.report().asOf(), null);
    String into = last(valid, Type.MERGE, "into");
    boolean document = valid.stream().anyMatch(e -> e.type() == Type.WITHDRAW);
    boolean rejected = last(valid, Type.REVIEW, "review").equals("rejected");
    String key =
        document ? "document" : !into.isEmpty() ? "merged" : rejected ? "rejected" : "unselected";
    Type type = document ? Type.WITHDRAW : Type.REVIEW;
    return new View(
        frame,
        reader.labels().text("gone." + key),
        document || rejected ? CleanText.flat(last(valid, type, "reason")) : "",
        into.isEmpty() ? "" : SitePaths.commitment(into));
  }

  private static String last(List<LogEntry> entries, Type type, String field) {
    return entries.stream()
        .filter(e -> e.type() == type)
        .map(e -> e.get(field))
        .reduce("", (first, second) -> second);
  }
}
