package luoshi.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * Something the ledger cannot or will not do. The key names a message in both languages; nothing
 * was written.
 */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * A refusal.
   *
   * @param key key of the message; {@code key.mend} is what to do about it
   * @param arguments arguments of both messages
   */
  public LedgerException(String key, Object... arguments) {
    super(key + " " + Arrays.toString(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Key of the message. */
  public String key() {
    return key;
  }

  /** Arguments of the message. */
  public List<Object> arguments() {
    return arguments;
  }
}
