package luoshi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import luoshi.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** The words that a key's value can be, in the spelling of commands and in both languages. */
public final class Vocabulary {

  private static final Map<Key, List<String>> WORDS =
      Map.of(
          Key.KIND, List.of("target", "measure", "action", "proposal", "directive"),
          Key.DELIVERY,
              List.of(
                  "not-heard",
                  "not-started",
                  "in-progress",
                  "partly-delivered",
                  "delivered",
                  "not-delivered",
                  "withdrawn",
                  "superseded"),
          Key.SCHEDULE,
              List.of(
                  "no-deadline", "on-track", "due-soon", "behind", "overdue", "met", "met-late"),
          Key.LIGHT, List.of("red", "yellow", "blue", "green", "grey"),
          Key.EVIDENCE, List.of("none", "announced", "funded", "enacted", "operating"),
          Key.FRESHNESS, List.of("fresh", "stale"),
          Key.REVIEW, List.of("candidate", "confirmed", "rejected"));

  /** The words of both languages' message bundles, which most queries do without. */
  private final Supplier<Map<String, String>> meanings = SingletonSupplier.of(Vocabulary::meanings);

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new TreeMap<>();
    for (String language : List.of("en", "zh")) {
      Messages.in(language)
          .under("word.")
          .forEach((word, told) -> meanings.putIfAbsent(told.toLowerCase(Locale.ROOT), word));
    }
    return meanings;
  }

  /** The words that a key takes, empty where any will do. */
  public List<String> of(Key key) {
    return WORDS.getOrDefault(key, List.of());
  }

  /** The spelling of a word, or null where the key does not take it. */
  public @Nullable String word(Key key, String written) {
    String plain = written.strip().toLowerCase(Locale.ROOT);
    List<String> known = of(key);
    if (known.contains(plain)) {
      return plain;
    }
    List<String> ways = new ArrayList<>(List.of(plain.replace(' ', '-')));
    String meant = meanings.get().get(plain);
    if (meant != null) {
      ways.add(meant);
    }
    if (known.isEmpty()) {
      return meant == null ? plain : meant;
    }
    return ways.stream().filter(known::contains).findFirst().orElse(null);
  }
}
