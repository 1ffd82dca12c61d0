package luoshi.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes seals of the log, and holds seals and reports of before against it. */
public final class Seals {

  /** As long as reports name a hash, in hexadecimal digits. */
  private static final int SHORT = 12;

  private final JdbcClient jdbc;

  Seals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The seal of a day.
   *
   * @throws LedgerException where the log has no entry yet
   */
  public Seal make(LocalDate day) {
    String first = hash(1).orElseThrow(() -> new LedgerException("seal.empty"));
    Chain.Head head =
        jdbc.sql("select seq, hash from log_head where id = 1").query(Chain.Head.class).single();
    return new Seal(first, head.seq(), head.hash(), day);
  }

  /**
   * What is wrong where the log does not extend a seal. That the log is a chain in itself has to be
   * checked besides.
   *
   * @param name what the seal is called, for the report
   */
  public Optional<Problem> problem(Seal seal, String name) {
    if (!hash(1).equals(Optional.of(seal.ledger()))) {
      return Optional.of(new Problem("problem.seal-other", name, seal.ledger()));
    }
    Optional<String> hash = hash(seal.entry());
    String number = Long.toString(seal.entry());
    if (hash.isEmpty()) {
      return Optional.of(new Problem("problem.seal-short", name, number));
    }
    return hash.get().equals(seal.hash())
        ? Optional.empty()
        : Optional.of(new Problem("problem.seal-broken", name, number));
  }

  /**
   * The latest entry that one of several hashes names.
   *
   * @param hashes whole, or their first twelve digits
   */
  public Optional<LogEntry> named(Collection<String> hashes) {
    Set<String> wanted =
        hashes.stream().map(hash -> hash.substring(0, SHORT)).collect(Collectors.toSet());
    List<Long> found =
        wanted.isEmpty()
            ? List.of()
            : jdbc.sql("select seq from log where substring(hash from 1 for 12) in (:wanted)")
                .param("wanted", wanted)
                .query(Long.class)
                .list();
    return found.stream()
        .max(Long::compare)
        .map(
            seq ->
                jdbc.sql("select * from log where seq = :seq")
                    .param("seq", seq)
                    .query(LogRows::entry)
                    .single())
        .filter(entry -> hashes.stream().anyMatch(entry.hash()::startsWith));
  }

  private Optional<String> hash(long seq) {
    return jdbc.sql("select hash from log where seq = :seq")
        .param("seq", seq)
        .query(String.class)
        .optional();
  }
}
