package luoshi.message;

/**
 * Something to be told, before it is known in which language. It may stand as an argument of
 * another text.
 *
 * @param key message key
 * @param arguments what the message's placeholders stand for
 */
public record Text(String key, Object... arguments) {

  /** Copies the arguments, which an array of the caller's may hold. */
  public Text {
    arguments = arguments.clone();
  }

  /** In a language. */
  public String in(Messages messages) {
    return messages.text(key, arguments);
  }

  /** In English, for logs and tests. */
  @Override
  public String toString() {
    return in(Messages.in("en"));
  }
}
