package luoshi.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import luoshi.followup.Assessment;

/**
 * Commitments that have something in common.
 *
 * @param by owner, area, document, period or light
 * @param key what they have in common, in the words of the ledger
 * @param members in the order of the documents
 */
record Part(String by, String key, List<Assessment> members) {

  private static final int MONTHS = 3;

  /** In which orders a site lists its commitments, and by what. */
  static final Map<String, Function<Assessment, String>> KEYS = keys();

  private static Map<String, Function<Assessment, String>> keys() {
    Map<String, Function<Assessment, String>> keys = new LinkedHashMap<>();
    keys.put("owner", a -> a.entry().owner());
    keys.put("area", a -> a.entry().commitment().area());
    keys.put("document", a -> a.entry().sha256().substring(0, 12));
    keys.put("period", Part::quarter);
    keys.put("light", Assessment::light);
    return keys;
  }

  /** The parts of one kind; those of nobody and of no day have an empty key. */
  static List<Part> of(String by, List<Assessment> all) {
    Function<Assessment, String> key = Objects.requireNonNull(KEYS.get(by));
    Map<String, List<Assessment>> parts = new LinkedHashMap<>();
    all.forEach(a -> parts.computeIfAbsent(key.apply(a), k -> new ArrayList<>()).add(a));
    return parts.entrySet().stream().map(e -> new Part(by, e.getKey(), e.getValue())).toList();
  }

  private static String quarter(Assessment a) {
    var due = a.entry().due();
    return due == null ? "" : due.getYear() + "Q" + ((due.getMonthValue() - 1) / MONTHS + 1);
  }

  /** Its address below the folder of a language, without extension. */
  String path() {
    return SitePaths.group(by, key.isEmpty() ? "none" : key);
  }
}
