package luoshi.document;

import java.util.stream.Stream;
import luoshi.message.Fault;

/**
 * A file that cannot be read as a document, or a wrong entry beside it. The only exception that bad
 * input causes in this package.
 */
public final class DocumentException extends Fault {

  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final Problem problem;

  DocumentException(String file, int line, Problem problem, Object... args) {
    super(
        problem.key(),
        Stream.concat(Stream.of(line > 0 ? file + ":" + line : file), Stream.of(args)).toArray());
    this.file = file;
    this.line = line;
    this.problem = problem;
  }

  /** The file or path as the user named it. */
  public String file() {
    return file;
  }

  /** The line in the file, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** What kind of problem it is. */
  Problem problem() {
    return problem;
  }
}
