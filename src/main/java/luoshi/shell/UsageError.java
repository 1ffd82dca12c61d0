package luoshi.shell;

import luoshi.message.Fault;

/** The command line is wrong: exit code 2. */
final class UsageError extends Fault {

  private static final long serialVersionUID = 1L;

  UsageError(String key, Object... arguments) {
    super(key, arguments);
  }
}
