package luoshi.rulebook;

import java.nio.file.Path;

/**
 * A fault in the rules folder: says file, line, rule, what is wrong and how to mend it. The ledger
 * is never touched.
 */
public final class RuleError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String mend;

  /**
   * A fault.
   *
   * @param file the file
   * @param line line number from 1
   * @param what what is wrong, naming the rule or word
   * @param mend what to do about it
   */
  public RuleError(Path file, int line, String what, String mend) {
    super(file + ":" + line + ": " + what);
    this.mend = mend;
  }

  /** What to do about it. */
  public String mend() {
    return mend;
  }
}
