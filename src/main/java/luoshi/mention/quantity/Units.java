package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/** The tables of units and currencies. */
final class Units {

  private final Dictionary<Unit> after = new Dictionary<>();
  private final Dictionary<Unit> before = new Dictionary<>();
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Map<String, Unit> byName = new HashMap<>();

  Units(Path folder) {
    for (TableRow row : TableRow.read(folder.resolve("units.csv"))) {
      Unit.Group group = row.one("kind", Unit.Group.class);
      Unit unit = new Unit(row.cell("unit"), group, row.number("factor"));
      byName.putIfAbsent(unit.name(), unit);
      row.words("words").forEach(word -> after.add(word, unit));
    }
    for (TableRow row : TableRow.read(folder.resolve("currencies.csv"))) {
      Unit unit = new Unit(row.cell("code"), Unit.Group.MONEY, BigDecimal.ONE);
      byName.put(unit.name(), unit);
      row.words("before").forEach(word -> before.add(word, unit));
      row.words("after").forEach(word -> after.add(word, unit));
      Unit millions = new Unit(unit.name(), Unit.Group.MONEY, MILLION);
      before.add("M" + unit.name(), millions);
      after.add("M" + unit.name(), millions);
    }
  }

  /** The unit that follows a number, perhaps after spaces or a hyphen, or null. */
  Dictionary.@Nullable Hit<Unit> after(String text, int end) {
    int at = Chars.skipSpaces(text, end);
    boolean hyphen = Chars.at(text, at) == '-' && Chars.isLetter(Chars.at(text, at + 1));
    return after.at(text, hyphen ? at + 1 : at);
  }

  /** The currency that stands before a number, perhaps with a space between, or null. */
  Dictionary.@Nullable Hit<Unit> before(String text, int start) {
    int at = start;
    while (at > 0 && at > start - 3 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return before.before(text, at);
  }

  /** The unit of a name, or null where it is a counted noun. */
  @Nullable Unit named(String name) {
    return byName.get(name);
  }
}
