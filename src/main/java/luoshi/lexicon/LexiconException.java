package luoshi.lexicon;

import java.nio.file.Path;

/** A vocabulary file that cannot be used: says file, line, what is wrong and how to mend it. */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String mend;

  /**
   * A fault.
   *
   * @param file the file
   * @param line line number from 1
   * @param what what is wrong
   * @param mend what to do about it
   */
  public LexiconException(Path file, int line, String what, String mend) {
    super(file + ":" + line + ": " + what);
    this.mend = mend;
  }

  /** What to do about it. */
  public String mend() {
    return mend;
  }
}
