package luoshi.message;

/**
 * Something that went wrong and that the user can mend. Its text stands in the message bundles
 * under its key; a text under the key with {@code .mend} appended says what to do about it.
 */
public class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /**
   * A fault.
   *
   * @param key message key
   * @param arguments what the message's placeholders stand for
   */
  public Fault(String key, Object... arguments) {
    super(Messages.in("en").text(key, arguments));
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** What is wrong, and on the next line how to mend it where the bundle says. */
  public String text(Messages messages) {
    String what = messages.text(key, arguments);
    String mend = key + ".mend";
    return messages.has(mend) ? what + "\n  " + messages.text(mend, arguments) : what;
  }
}
