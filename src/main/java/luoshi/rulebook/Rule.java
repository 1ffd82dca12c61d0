package luoshi.rulebook;

import java.nio.file.Path;
import java.util.List;
import luoshi.message.FileFault;
import org.apache.commons.lang3.ArrayUtils;

/**
 * One rule as its file states it.
 *
 * @param name its name: zh-, en- or any- and what it finds
 * @param stage the folder it stands in
 * @param file the file
 * @param line line of its name, from 1
 * @param doc what it means
 * @param rank its strength against other rules about the same field
 * @param yes texts with what is concluded
 * @param no near misses: texts in which it must not win, with what is concluded instead, if
 *     anything
 * @param source its text, from name to end
 */
public record Rule(
    String name,
    String stage,
    Path file,
    int line,
    String doc,
    int rank,
    List<String> yes,
    List<String> no,
    String source) {

  public Rule {
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  /**
   * What is wrong with it.
   *
   * @param key message key; its first placeholders stand for file and line, and for the rule
   * @param at line in its file, from 1
   * @param arguments what the further placeholders stand for
   */
  FileFault fault(String key, int at, Object... arguments) {
    return new FileFault(key, file, at, ArrayUtils.addFirst(arguments, name));
  }

  /** The line of its file on which an index into its text falls. */
  int lineAt(int index) {
    return line + (int) source.substring(0, index).chars().filter(c -> c == '\n').count();
  }
}
