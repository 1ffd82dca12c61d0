package luoshi.mention.quantity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.mention.QuantityMention;
import luoshi.mention.QuantityMention.Kind;
import luoshi.mention.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a text with the tables of {@code rules/lexicon/quantity}. */
public final class Quantities {

  private final MeasuredReader figures;
  private final Wordings wordings;

  /**
   * Reads the tables.
   *
   * @param rules the rules folder
   * @param local the ISO code that a bare sign stands for, by the sign
   */
  public Quantities(Path rules, Map<String, String> local) {
    Path folder = rules.resolve("lexicon").resolve("quantity");
    figures = new MeasuredReader(folder, local);
    wordings = new Wordings(folder);
  }

  /** The figures of a text, by place, not overlapping. */
  public List<QuantityMention> find(String text, List<TimeMention> times) {
    String plain = Chars.plain(text);
    List<QuantityDraft> drafts = new ArrayList<>(wordings.in(plain));
    int previous = 0;
    for (Numeral numeral : Numerals.in(plain)) {
      QuantityDraft draft =
          covered(drafts, numeral) ? null : figures.read(plain, numeral, previous, times);
      if (draft != null) {
        drafts.add(draft);
        // The figure of a name belongs to what is measured: PM2.5年均浓度, 5G基站.
        previous = draft.kind() == Kind.NAME ? previous : draft.end();
      }
    }
    drafts.sort(Comparator.comparingInt(QuantityDraft::core));
    return Links.join(plain, drafts).stream().map(draft -> draft.mention(text)).toList();
  }

  private static boolean covered(List<QuantityDraft> drafts, Numeral numeral) {
    return drafts.stream().anyMatch(d -> d.core() < numeral.end() && numeral.start() < d.end());
  }

  /** The group of a unit's name: percent, money, time, physical, multiple, count or none. */
  public String group(String unit) {
    @Nullable Unit known = figures.units().named(unit);
    Unit.Group count = unit.isEmpty() ? Unit.Group.NONE : Unit.Group.COUNT;
    return (known == null ? count : known.group()).name().toLowerCase(java.util.Locale.ROOT);
  }
}
