package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the entries of the log by the commitment or document that they are about. */
final class Histories {

  /** Rows read at once, so that memory does not grow with the log. */
  static final int PAGE = 5000;

  /** Entries by the commitments that they are about besides their subject. */
  static final String ABOUT =
      "select a.commitment as about, l.* from log l join log_about a on a.seq = l.seq";

  private final JdbcClient jdbc;

  Histories(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every entry, in order. */
  Map<String, List<LogEntry>> all() {
    Map<String, List<LogEntry>> all = new LinkedHashMap<>();
    jdbc.sql("select subject as about, l.* from log l union all " + ABOUT + " order by seq")
        .query(About::of)
        .list()
        .forEach(row -> row.into(all));
    return all;
  }

  /** The entries about each subject, in order; none for a subject without any. */
  Map<String, List<LogEntry>> of(List<String> subjects) {
    Map<String, List<LogEntry>> found = new LinkedHashMap<>();
    subjects.forEach(subject -> found.put(subject, new ArrayList<>()));
    List<String> each = List.copyOf(found.keySet());
    for (int from = 0; from < each.size(); from += PAGE) {
      jdbc.sql(
              "select subject as about, l.* from log l where subject in (:subjects) union all "
                  + ABOUT
                  + " where a.commitment in (:subjects) order by seq")
          .param("subjects", each.subList(from, Math.min(each.size(), from + PAGE)))
          .query(About::of)
          .list()
          .forEach(row -> row.into(found));
    }
    return found;
  }

  /** The entries about one commitment or document, in order. */
  List<LogEntry> of(String subject) {
    return Objects.requireNonNull(of(List.of(subject)).get(subject));
  }

  /** An entry under one of those that it is about. */
  record About(String about, LogEntry entry) {

    static About of(ResultSet row, int number) throws SQLException {
      return new About(row.getString("about"), LogRows.entry(row, number));
    }

    void into(Map<String, List<LogEntry>> histories) {
      histories.computeIfAbsent(about, id -> new ArrayList<>()).add(entry);
    }
  }
}
