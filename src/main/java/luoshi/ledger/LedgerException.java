package luoshi.ledger;

import luoshi.message.Fault;

/** Something the ledger cannot or will not do; nothing was written. */
public final class LedgerException extends Fault {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param key message key
   * @param arguments what the message's placeholders stand for
   */
  public LedgerException(String key, Object... arguments) {
    super(key, arguments);
  }
}
