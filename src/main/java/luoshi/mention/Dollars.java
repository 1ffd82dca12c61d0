package luoshi.mention;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.mention.quantity.Rows;

/**
 * What a bare dollar sign means, by the jurisdiction that a document comes from: {@code
 * rules/lexicon/quantity/dollars.csv}.
 */
final class Dollars {

  private final Map<String, String> currencies = new HashMap<>();
  private final Map<String, QuantityFinder> finders = new ConcurrentHashMap<>();

  Dollars(Path rules) {
    Rows.read(rules.resolve("lexicon").resolve("quantity").resolve("dollars.csv"))
        .forEach(row -> currencies.put(row.get("jurisdiction"), row.get("currency")));
  }

  /**
   * The finder for documents whose title and publisher name a jurisdiction with a dollar of its
   * own.
   */
  QuantityFinder finder(QuantityFinder usual, BodyFinder bodies, String origin) {
    for (BodyMention body : bodies.find(origin)) {
      String currency = currencies.getOrDefault(body.name(), currencies.get(body.jurisdiction()));
      if (currency != null) {
        return finders.computeIfAbsent(currency, usual::withDollar);
      }
    }
    return usual;
  }
}
