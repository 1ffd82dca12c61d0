package luoshi.mention;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.lexicon.TableRow;

/**
 * What a bare sign of money means, by the jurisdiction that a document comes from: {@code
 * rules/lexicon/quantity/local-currencies.csv}.
 */
final class LocalMoney {

  private final Map<String, Map<String, String>> bySign = new HashMap<>();
  private final Set<String> places = new TreeSet<>();
  private final Map<Map<String, String>, QuantityFinder> finders = new ConcurrentHashMap<>();

  LocalMoney(Path rules) {
    TableRow.read(rules.resolve("lexicon").resolve("quantity").resolve("local-currencies.csv"))
        .forEach(
            row -> {
              places.add(row.cell("jurisdiction"));
              bySign
                  .computeIfAbsent(row.cell("sign"), sign -> new HashMap<>())
                  .put(row.cell("jurisdiction"), row.cell("currency"));
            });
    places.remove("");
  }

  /** What each sign means where no jurisdiction is known. */
  Map<String, String> usual() {
    return in("");
  }

  /** The finder for documents whose title and publisher name a jurisdiction with such a sign. */
  QuantityFinder finder(QuantityFinder usual, BodyFinder bodies, String origin, String text) {
    return Home.of(origin, text, bodies, places)
        .map(place -> finders.computeIfAbsent(in(place), usual::withMoney))
        .orElse(usual);
  }

  private Map<String, String> in(String jurisdiction) {
    Map<String, String> local = new HashMap<>();
    bySign.forEach(
        (sign, currencies) -> {
          String currency = currencies.getOrDefault(jurisdiction, currencies.get(""));
          if (currency != null) {
            local.put(sign, currency);
          }
        });
    return local;
  }
}
