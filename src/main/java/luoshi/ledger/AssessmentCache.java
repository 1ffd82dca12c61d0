package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How commitments stood when they were last assessed. It follows from state, rules and day alone,
 * and is kept because assessing all of a large ledger for every command takes too long.
 */
public final class AssessmentCache {

  /** The run in use, and the one before it: of two analysts one may name another day. */
  private static final int RUNS = 2;

  private final JdbcClient jdbc;
  private final Batch batch;
  private final TransactionTemplate transaction;
  private final Log log;

  AssessmentCache(JdbcClient jdbc, Batch batch, TransactionTemplate transaction, Log log) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.transaction = transaction;
    this.log = log;
  }

  /**
   * The run of a day and a version of the rules; begun where there is none, in place of the oldest.
   */
  public AssessmentRun run(LocalDate day, String rules) {
    return find(day, rules)
        .orElseGet(
            () ->
                Objects.requireNonNull(
                    transaction.execute(
                        status -> {
                          log.lock();
                          return find(day, rules).orElseGet(() -> begin(day, rules));
                        })));
  }

  /** The number of the last log entry. */
  public long head() {
    return log.last();
  }

  /** Ids of the commitments that came or changed after what a run knows. */
  public List<String> changed(AssessmentRun run) {
    String sql =
        run.seq() < 0
            ? "select id from commitment order by id"
            : """
              select id from commitment where id in (select subject from log where seq > :seq)
              union
              select id from commitment where document in (select subject from log where seq > :seq)
              union
              select commitment from log_about where seq > :seq
              order by id
              """;
    return jdbc.sql(sql).param("seq", run.seq()).query(String.class).list();
  }

  /**
   * Keeps assessments of a run, in the place of earlier ones of the same commitments.
   *
   * @param assess reads the commitments and assesses them; called while nobody can write, so that
   *     of two who do this at once the later never keeps what the log has left behind
   */
  public void put(AssessmentRun run, Supplier<List<Assessed>> assess) {
    transaction.executeWithoutResult(
        status -> {
          log.lock();
          if (find(run.assessed(), run.rules()).filter(r -> r.id() == run.id()).isPresent()) {
            replace(assess.get().stream().map(a -> row(run, a)).toList());
          }
        });
  }

  private void replace(List<Map<String, @Nullable Object>> rows) {
    batch.update("delete from assessment where run = :run and commitment = :commitment", rows);
    batch.insert("assessment", rows);
  }

  /** Says that a run is right up to a log entry. */
  public void finish(AssessmentRun run, long seq) {
    jdbc.sql("update assessment_run set seq = :seq where id = :id and seq < :seq")
        .param("seq", seq)
        .param("id", run.id())
        .update();
  }

  private Optional<AssessmentRun> find(LocalDate day, String rules) {
    return jdbc.sql("select * from assessment_run where assessed = :day and rules = :rules")
        .param("day", day)
        .param("rules", rules)
        .query(AssessmentRun.class)
        .optional();
  }

  private AssessmentRun begin(LocalDate day, String rules) {
    int last =
        jdbc.sql("select coalesce(max(id), 0) from assessment_run").query(Integer.class).single();
    AssessmentRun run = new AssessmentRun(last + 1, day, rules, -1);
    for (String table : List.of("assessment where run", "assessment_run where id")) {
      jdbc.sql("delete from " + table + " <= :old").param("old", run.id() - RUNS).update();
    }
    jdbc.sql("insert into assessment_run (id, assessed, rules, seq) values (:id, :day, :rules, -1)")
        .param("id", run.id())
        .param("day", day)
        .param("rules", rules)
        .update();
    return run;
  }

  private static Map<String, @Nullable Object> row(AssessmentRun run, Assessed a) {
    return Map.of(
        "run", run.id(),
        "commitment", a.commitment(),
        "schedule", a.schedule(),
        "evidence", a.evidence(),
        "freshness", a.freshness(),
        "light", a.light(),
        "urgency", a.urgency());
  }
}
