package luoshi.report;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of bodies, areas and documents as names of files, on every system and inside one folder.
 */
final class FileNames {

  /** In UTF-8 a file name has at most 255 bytes, a Chinese character takes three. */
  private static final int LENGTH = 60;

  private static final String RESERVED = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])";

  private FileNames() {}

  /**
   * A file name for each name, no two alike even where case makes no difference.
   *
   * @param names the names, in the order in which the first of two alike keeps its name
   * @param extension what the file names end with, with its dot
   */
  static Map<String, String> of(Collection<String> names, String extension) {
    Map<String, String> files = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      String safe = safe(name);
      String free = safe;
      for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
        free = safe + "-" + number;
      }
      files.put(name, free + extension);
    }
    return files;
  }

  private static String safe(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}()（）、-]+", "_")
            .replaceAll("^_+(?=.)|(?<=.)_+$", "");
    String shortened = cut(plain);
    return shortened.isEmpty() || shortened.matches(RESERVED) ? "_" + shortened : shortened;
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= LENGTH
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LENGTH));
  }
}
