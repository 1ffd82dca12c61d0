package luoshi.document;

import java.util.List;

/**
 * A file that cannot be read as a document, or a wrong entry beside it. The only exception that bad
 * input causes in this package.
 */
public final class DocumentException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final Problem problem;
  private final List<String> args;

  DocumentException(String file, int line, Problem problem, String... args) {
    super(problem.message(args));
    this.file = file;
    this.line = line;
    this.problem = problem;
    this.args = List.of(args);
  }

  /** The file or path as the user named it. */
  public String file() {
    return file;
  }

  /** The line in the file, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** The key under which the message stands in every language, such as {@code document.blank}. */
  public String key() {
    return problem.key();
  }

  /** What the message speaks of, in the order of its placeholders. */
  public List<String> args() {
    return args;
  }

  /** What to do about it, in English; its key is {@link #key()} with {@code .mend}. */
  public String mend() {
    return problem.mend();
  }
}
