package luoshi.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks every quote up in its document, one document after the other. */
final class QuoteCheck {

  private final JdbcClient jdbc;

  QuoteCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void check(Consumer<Problem> problems) {
    for (String document :
        jdbc.sql("select sha256 from document order by sha256").query(String.class).list()) {
      String text = new Documents(jdbc).text(document);
      int points = text.codePointCount(0, text.length());
      quotes(document).stream()
          .filter(quote -> !stands(quote, text, points))
          .forEach(quote -> problems.accept(problem(quote, text)));
    }
  }

  private List<Place> quotes(String document) {
    return jdbc.sql(
            "select id, quote, start_at, end_at from commitment where document = :document order by ordinal")
        .param("document", document)
        .query(
            (row, number) ->
                new Place(
                    row.getString("id"),
                    row.getString("quote"),
                    row.getInt("start_at"),
                    row.getInt("end_at")))
        .list();
  }

  private static boolean stands(Place quote, String text, int points) {
    return quote.end <= points
        && text.startsWith(quote.exact, text.offsetByCodePoints(0, quote.start));
  }

  private static Problem problem(Place quote, String text) {
    int first = text.indexOf(quote.exact);
    String key =
        first < 0
            ? "problem.quote-gone"
            : text.indexOf(quote.exact, first + 1) < 0
                ? "problem.quote-moved"
                : "problem.quote-ambiguous";
    return new Problem(key, quote.id, quote.exact);
  }

  private record Place(String id, String exact, int start, int end) {}
}
