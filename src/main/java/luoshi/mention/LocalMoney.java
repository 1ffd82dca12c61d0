package luoshi.mention;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.mention.quantity.Rows;

/**
 * What a bare dollar or rupee sign means, by the jurisdiction that a document comes from: {@code
 * rules/lexicon/quantity/local-currencies.csv}.
 */
final class LocalMoney {

  private final Map<String, Map<String, String>> bySign = new HashMap<>();
  private final Set<String> places = new TreeSet<>();
  private final Map<Map<String, String>, QuantityFinder> finders = new ConcurrentHashMap<>();

  LocalMoney(Path rules) {
    Rows.read(rules.resolve("lexicon").resolve("quantity").resolve("local-currencies.csv"))
        .forEach(
            row -> {
              places.add(row.get("jurisdiction"));
              bySign
                  .computeIfAbsent(row.get("sign"), sign -> new HashMap<>())
                  .put(row.get("jurisdiction"), row.get("currency"));
            });
    places.remove("");
  }

  /** What each sign means where no jurisdiction is known. */
  Map<String, String> usual() {
    return in("");
  }

  /** The finder for documents whose title and publisher name a jurisdiction with such a sign. */
  QuantityFinder finder(QuantityFinder usual, BodyFinder bodies, String origin) {
    for (BodyMention body : bodies.find(origin)) {
      Map<String, String> local = in(body.name(), body.jurisdiction());
      if (!local.equals(usual())) {
        return finders.computeIfAbsent(local, usual::withMoney);
      }
    }
    // "Ministry of Finance, Sri Lanka" is one body; the country is part of its name.
    Map<String, String> named = in(places.stream().filter(origin::contains).toArray(String[]::new));
    return named.equals(usual()) ? usual : finders.computeIfAbsent(named, usual::withMoney);
  }

  private Map<String, String> in(String... jurisdictions) {
    Map<String, String> local = new HashMap<>();
    bySign.forEach(
        (sign, currencies) -> {
          local.put(sign, currencies.getOrDefault("", sign));
          for (String jurisdiction : jurisdictions) {
            if (currencies.containsKey(jurisdiction)) {
              local.put(sign, currencies.get(jurisdiction));
            }
          }
        });
    return local;
  }
}
