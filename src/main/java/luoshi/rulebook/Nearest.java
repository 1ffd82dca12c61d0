package luoshi.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Orders the names that a misspelt one may stand for. */
final class Nearest {

  private Nearest() {}

  @SuppressWarnings(
      "deprecation") // its successor is in a library that luoshi needs for nothing else
  static List<String> first(String name, Collection<String> known) {
    return known.stream()
        .sorted(Comparator.comparingInt(k -> StringUtils.getLevenshteinDistance(name, k)))
        .toList();
  }
}
