package luoshi.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the running transaction added to the log. Where the connection is lost while a transaction
 * is being committed, only the log can say whether it was.
 */
final class Receipt {

  private final JdbcClient jdbc;
  private Chain.@Nullable Head head;

  Receipt(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Begins a try that has added nothing yet. */
  void clear() {
    head = null;
  }

  void added(Chain.Head last) {
    head = last;
  }

  /** Whether the log holds what the last try added. */
  boolean isHeld() {
    return head != null
        && jdbc.sql("select count(*) from log where seq = :seq and hash = :hash")
                .param("seq", head.seq())
                .param("hash", head.hash())
                .query(Integer.class)
                .single()
            == 1;
  }
}
