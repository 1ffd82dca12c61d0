package luoshi.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import luoshi.commitment.Quote;
import luoshi.followup.Assessment;
import luoshi.ledger.StoredDocument;
import luoshi.report.CleanText;
import luoshi.report.PageTemplate;

/** The texts of documents with their commitments marked. */
final class TextPages {

  private static final PageTemplate TEMPLATE = PageTemplate.of("/site/text.html");

  /** A document's page. */
  record View(
      Frame frame,
      String publisher,
      String date,
      String language,
      String list,
      List<Piece> pieces) {}

  /**
   * A piece of a text.
   *
   * @param id the commitment that it states, or empty
   */
  record Piece(String text, String id, String href, String light) {}

  private final Reader reader;

  TextPages(Reader reader) {
    this.reader = reader;
  }

  String of(StoredDocument document, String text, Part part) {
    return TEMPLATE.render(
        new View(
            reader.frame(
                CleanText.flat(Objects.requireNonNullElse(document.title(), document.name())),
                SitePaths.text(document.sha256())),
            CleanText.flat(Objects.requireNonNullElse(document.publisher(), "")),
            reader.labels().day(document.date()),
            document.language().toLowerCase(java.util.Locale.ROOT),
            part.path() + ".html",
            pieces(text, part.members())));
  }

  /** Quotes are places in code points; where two overlap the later begins behind the first. */
  static List<Piece> pieces(String text, List<Assessment> members) {
    int[] points = text.codePoints().toArray();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Assessment a : members.stream().sorted(Comparator.comparing(TextPages::start)).toList()) {
      Quote quote = a.entry().commitment().quote();
      int from = Math.min(points.length, Math.max(at, quote.start()));
      int to = Math.min(points.length, Math.max(from, quote.end()));
      String id = a.entry().commitment().id();
      pieces.add(new Piece(text(points, at, from), "", "", ""));
      pieces.add(new Piece(text(points, from, to), id, SitePaths.commitment(id), a.light()));
      at = to;
    }
    pieces.add(new Piece(text(points, at, points.length), "", "", ""));
    return pieces.stream().filter(p -> !p.text().isEmpty() || !p.id().isEmpty()).toList();
  }

  private static int start(Assessment a) {
    return a.entry().commitment().quote().start();
  }

  private static String text(int[] points, int from, int to) {
    return CleanText.xml(new String(points, from, to - from));
  }
}
