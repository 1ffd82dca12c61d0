package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the log from its first entry to its head: none is changed, missing or added. */
final class ChainCheck {

  private final JdbcClient jdbc;

  ChainCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void check(Consumer<Problem> problems) {
    Link last = new Link(0, "", "", HashChain.START, HashChain.START);
    List<Link> page = after(0);
    while (!page.isEmpty()) {
      for (Link link : page) {
        boolean follows =
            link.seq == last.seq + 1
                && link.previous.equals(last.hash)
                && link.hash.equals(link.computed);
        if (!follows) {
          problems.accept(new Problem("problem.chain", Long.toString(link.seq), link.subject));
        }
        last = link;
      }
      page = after(last.seq);
    }
    Chain.Head head =
        jdbc.sql("select seq, hash from log_head")
            .query(Chain.Head.class)
            .optional()
            .orElse(new Chain.Head(-1, ""));
    if (head.seq() != last.seq || !head.hash().equals(last.hash)) {
      problems.accept(new Problem("problem.chain", Long.toString(head.seq()), last.subject));
    }
  }

  private List<Link> after(long seq) {
    return jdbc.sql(
            "select * from log where seq > :seq order by seq fetch first "
                + Histories.PAGE
                + " rows only")
        .param("seq", seq)
        .query(ChainCheck::link)
        .list();
  }

  private static Link link(ResultSet row, int number) throws SQLException {
    long seq = row.getLong("seq");
    String subject = row.getString("subject");
    String previous = row.getString("previous");
    return new Link(
        seq,
        subject,
        previous,
        row.getString("hash"),
        HashChain.hash(
            seq,
            subject,
            row.getString("entry"),
            row.getString("payload"),
            row.getObject("effective", LocalDate.class),
            row.getTimestamp("recorded").toInstant(),
            row.getString("actor"),
            previous));
  }

  private record Link(long seq, String subject, String previous, String hash, String computed) {}
}
