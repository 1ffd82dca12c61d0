package luoshi.message;

import java.nio.file.Path;
import org.apache.commons.lang3.ArrayUtils;

/** A fault in a file of the rules folder, or in that folder itself. */
public final class FileFault extends Fault {

  private static final long serialVersionUID = 1L;

  /**
   * A fault.
   *
   * @param key message key; its first placeholder stands for file and line
   * @param file the file
   * @param line line number from 1
   * @param arguments what the further placeholders stand for
   */
  public FileFault(String key, Path file, int line, Object... arguments) {
    super(key, ArrayUtils.addFirst(arguments, file + ":" + line));
  }
}
