package luoshi.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules proposed when documents came in. It follows from documents and rules, and is kept
 * only because finding it anew takes long; whether it was accepted or declined stands in the log.
 */
public final class Suggestions {

  private static final String DECIDED =
      """
      select l.* from log l
      where l.subject in (select commitment from suggestion union select other from suggestion)
      order by l.seq
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Suggestions(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Keeps suggestions; those known already stay as they are. */
  public void add(Collection<Suggestion> suggestions) {
    transaction.executeWithoutResult(
        status -> {
          Set<String> known = ids();
          suggestions.stream().filter(s -> known.add(s.id())).forEach(this::insert);
        });
  }

  /** Forgets all suggestions, before they are found anew. */
  public void clear() {
    jdbc.sql("delete from suggestion").update();
  }

  /** Every suggestion, decided or not, by commitment. */
  public List<Suggestion> all() {
    return jdbc.sql("select * from suggestion order by commitment, effective, what, id")
        .query(Suggestions::row)
        .list();
  }

  /**
   * The one suggestion whose id begins so.
   *
   * @throws LedgerException where none or several do
   */
  public Suggestion one(String id) {
    List<Suggestion> found = all().stream().filter(s -> s.id().startsWith(id)).toList();
    if (id.isBlank() || found.isEmpty()) {
      throw new LedgerException("error.no-suggestion", id);
    }
    if (found.size() > 1) {
      List<String> ids = found.stream().limit(5).map(Suggestion::id).toList();
      throw new LedgerException("error.ambiguous-id", id, String.join(" ", ids));
    }
    return found.get(0);
  }

  /** How each decided suggestion was decided, by its id; what was undone is undecided. */
  public Map<String, LogEntry> decisions() {
    Map<String, List<LogEntry>> bySubject = new HashMap<>();
    jdbc.sql(DECIDED)
        .query(LogRows::entry)
        .list()
        .forEach(e -> bySubject.computeIfAbsent(e.subject(), k -> new ArrayList<>()).add(e));
    Map<String, LogEntry> decisions = new HashMap<>();
    bySubject.values().stream()
        .flatMap(entries -> Replay.valid(entries, null, null).stream())
        .filter(entry -> !entry.get("suggestion").isEmpty())
        .forEach(entry -> decisions.put(entry.get("suggestion"), entry));
    return decisions;
  }

  /** The commitments that suggestions are about, as they stand. */
  public List<Entry> commitments() {
    return jdbc.sql(
            Commitments.SELECT
                + " and s.found = true and c.id in (select commitment from suggestion)")
        .query(Rows::entry)
        .list();
  }

  private Set<String> ids() {
    return new HashSet<>(jdbc.sql("select id from suggestion").query(String.class).list());
  }

  private void insert(Suggestion s) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", s.id());
    row.put("commitment", s.commitment());
    row.put("what", s.what());
    row.put("document", s.document());
    row.put("other", s.other());
    row.put("quote", s.quote());
    row.put("amount", s.value());
    row.put("unit", s.unit());
    row.put("effective", s.effective());
    row.put("rule", s.rule());
    row.put("words", Json.write(s.words()));
    jdbc.sql(
            "insert into suggestion (id, commitment, what, document, other, quote, amount, unit, effective, rule, words)"
                + " values (:id, :commitment, :what, :document, :other, :quote, :amount, :unit, :effective, :rule, :words)")
        .params(row)
        .update();
  }

  private static Suggestion row(ResultSet row, int number) throws SQLException {
    BigDecimal value = row.getBigDecimal("amount");
    return new Suggestion(
        row.getString("id"),
        row.getString("commitment"),
        row.getString("what"),
        row.getString("document"),
        row.getString("other"),
        row.getString("quote"),
        value == null ? null : Rows.plain(value),
        Objects.requireNonNullElse(row.getString("unit"), ""),
        row.getObject("effective", LocalDate.class),
        row.getString("rule"),
        Json.list(row.getString("words"), String.class));
  }
}
