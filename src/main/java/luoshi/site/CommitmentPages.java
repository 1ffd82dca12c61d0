package luoshi.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import luoshi.commitment.Commitment;
import luoshi.followup.Assessment;
import luoshi.ledger.Evidence;
import luoshi.ledger.LogEntry;
import luoshi.ledger.Replay;
import luoshi.report.CleanText;
import luoshi.report.FactsBuilder;
import luoshi.report.Labels;
import luoshi.report.PageTemplate;
import luoshi.report.ReportView.Row;
import luoshi.report.RowBuilder;

/** The pages that say all of one commitment. */
final class CommitmentPages {

  private static final PageTemplate TEMPLATE = PageTemplate.of("/site/commitment.html");

  /** A commitment's page. */
  record View(
      Frame frame,
      Row row,
      String title,
      String place,
      List<Place> places,
      List<Proof> proofs,
      String note,
      String done,
      List<TimeLine.Event> events,
      List<Related> related,
      String ld) {}

  /** A list in which the commitment stands. */
  record Place(String by, String name, String href) {}

  /** A piece of evidence; link is its address where that is one of the web, else empty. */
  record Proof(String level, String date, String link, String source, String quote) {}

  /** Another commitment, tied to this one. */
  record Related(String relation, String date, Item item) {}

  private final Reader reader;
  private final SiteRequest request;
  private final PublicLog log;
  private final Ties ties;
  private final Labels labels;
  private final RowBuilder rows;
  private final FactsBuilder facts;

  CommitmentPages(Reader reader, SiteRequest request, PublicLog log, Ties ties) {
    this.reader = reader;
    this.request = request;
    this.log = log;
    this.ties = ties;
    this.labels = reader.labels();
    this.rows = new RowBuilder(labels, this::valid);
    this.facts = new FactsBuilder(reader.messages(), day());
  }

  private LocalDate day() {
    return request.report().asOf();
  }

  /** What was recorded about a commitment and holds. */
  List<LogEntry> valid(String id) {
    return Replay.valid(log.of(id), day(), null);
  }

  String of(Assessment a, List<Place> places) {
    Commitment c = a.entry().commitment();
    Row row = rows.row(a, facts, day());
    String path = SitePaths.commitment(c.id());
    boolean notes = request.include().contains(Include.NOTES);
    return TEMPLATE.render(
        new View(
            reader.frame(Item.title(a), path),
            row,
            Item.title(a),
            SitePaths.text(a.entry().sha256()) + "#" + c.id(),
            places,
            a.entry().state().evidence().stream().map(this::proof).toList(),
            notes ? row.facts().note() : CleanText.flat(a.entry().state().reason()),
            done(c),
            new TimeLine(labels, ties).of(a, valid(c.id()), row.history()),
            ties.of(a).stream().map(this::related).toList(),
            Ld.of(a, row.owner(), request.base(), reader.language() + "/" + path)));
  }

  /** What happened, in words: the fields of an entry. */
  String told(Assessment a, LogEntry entry) {
    Row row = new RowBuilder(labels, id -> List.of(entry)).row(a, facts, day());
    return row.history().get(0).what();
  }

  private String done(Commitment c) {
    String figure = labels.amount(c);
    return figure.isEmpty()
        ? labels.text("report.done-evidence")
        : labels.text("report.done-value", figure);
  }

  private Proof proof(Evidence e) {
    String url = CleanText.flat(e.url());
    boolean web = url.toLowerCase(Locale.ROOT).matches("https?://\\S+");
    return new Proof(
        labels.word(e.level().word()),
        labels.day(e.date()),
        web ? url : "",
        web ? "" : (url + " " + CleanText.flat(e.document())).strip(),
        CleanText.flat(e.quote()));
  }

  private Related related(Ties.Tie tie) {
    String issued = labels.day(tie.other().entry().issued());
    return new Related(labels.word(tie.relation()), issued, Item.of(tie.other(), labels));
  }
}
