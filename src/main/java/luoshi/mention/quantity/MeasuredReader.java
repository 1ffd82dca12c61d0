package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import luoshi.mention.QuantityMention.Kind;
import luoshi.mention.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads one number with its surroundings: unit, kind, comparator, metric. */
final class MeasuredReader {

  private static final int ISO = 3;

  private final Units units;
  private final Idioms idioms;
  private final Kinds kinds;
  private final Comparators comparators;
  private final HanPhrases han;
  private final EnglishPhrases english;
  private final Map<String, String> local;

  MeasuredReader(Path folder, Map<String, String> local) {
    units = new Units(folder);
    idioms = new Idioms(folder);
    kinds = new Kinds(folder);
    comparators = new Comparators(folder);
    han = new HanPhrases(folder);
    english = new EnglishPhrases(folder);
    this.local = Map.copyOf(local);
  }

  Units units() {
    return units;
  }

  /** The figure of a number, or null where it is none. */
  @Nullable QuantityDraft read(
      String text, Numeral numeral, int previous, List<TimeMention> times) {
    if (idioms.covers(text, numeral)) {
      return null;
    }
    int from = Math.max(previous, Surroundings.start(text, numeral.start()));
    Measured measured = measured(text, numeral, from);
    if (numeral.form() == Numeral.Form.HAN
        && measured.isBare()
        && !Surroundings.standsAlone(text, numeral)) {
      return null;
    }
    Kind kind = kind(text, numeral, measured, times);
    measured =
        kind == Kind.AMOUNT || kind == Kind.QUALIFIER ? measured : measured.upTo(numeral.end());
    return draft(text, numeral, measured, kind, from);
  }

  private Measured measured(String text, Numeral numeral, int from) {
    var before = units.before(text, numeral.start());
    int behind = Chars.skipNoteMarks(text, numeral.end());
    var after = units.after(text, behind);
    // "50 dollars 40 yuan": a currency word that closed the figure before opens none.
    if (before != null && before.start() >= from && isMoneyHere(before.meaning())) {
      int end =
          after != null && after.meaning().equals(before.meaning()) ? after.end() : numeral.end();
      return new Measured(before.start(), end, money(before.meaning()), english.after(text, end));
    }
    Unit.Scaled scaled = after == null ? null : Unit.scaled(text, after.end(), after.meaning());
    if (scaled != null) {
      Phrase phrase = english.after(text, scaled.end());
      return new Measured(numeral.start(), scaled.end(), money(scaled.unit()), phrase);
    }
    if (after != null) {
      Phrase phrase = english.after(text, after.end());
      return new Measured(numeral.start(), after.end(), money(after.meaning()), phrase);
    }
    String left = text.substring(from, numeral.start());
    Phrase counted = han.after(text, behind, han.subject(left));
    Phrase phrase = counted == null ? english.after(text, behind) : counted;
    return new Measured(numeral.start(), phrase.end(), Unit.counted(phrase.noun()), phrase);
  }

  /** A sign of one letter is money only where a jurisdiction writes it: R5 billion. */
  private boolean isMoneyHere(Unit unit) {
    return unit.name().length() == ISO || local.containsKey(unit.name());
  }

  private Unit money(Unit unit) {
    String code = local.get(unit.name());
    return code == null ? unit : new Unit(code, Unit.Group.MONEY, unit.factor());
  }

  private Kind kind(String text, Numeral numeral, Measured measured, List<TimeMention> times) {
    int start = measured.start();
    boolean time =
        measured.unit().group() == Unit.Group.TIME
            || times.stream().anyMatch(t -> t.start() < numeral.end() && start < t.end());
    boolean year = Surroundings.isYear(text, numeral, measured);
    Kind kind = kinds.of(text, start, numeral.end());
    boolean money = measured.unit().group() == Unit.Group.MONEY && start < numeral.start();
    if (kind == Kind.NAME && money) {
      return Kind.AMOUNT;
    }
    if (kind == Kind.QUALIFIER || kind == Kind.NAME || kind == Kind.AMOUNT) {
      return kind;
    }
    boolean part = numeral.form() == Numeral.Form.RATIO && text.startsWith("by ", start - 3);
    return (time || year && kind == null) && !part ? Kind.TIME : kind == null ? Kind.AMOUNT : kind;
  }

  private QuantityDraft draft(
      String text, Numeral numeral, Measured measured, Kind kind, int from) {
    int core = Surroundings.signed(text, measured.start());
    var bound = comparators.of(text, from, core, numeral.end(), measured.end());
    boolean beside = bound != null && bound.before() && bound.object().isEmpty();
    int start = bound != null && beside ? bound.start() : core;
    int end =
        bound != null && !bound.before() ? Math.max(measured.end(), bound.end()) : measured.end();
    String sign = bound != null ? bound.sign() : numeral.over() ? ">=" : "=";
    Unit unit = Surroundings.unit(text, numeral, measured.unit());
    BigDecimal value = Surroundings.value(text, numeral, measured, core);
    String metric = metric(text, measured, bound, from, start);
    return new QuantityDraft(start, core, end, value, unit, kind, bound, sign, null, metric);
  }

  private String metric(
      String text, Measured measured, Comparators.@Nullable Bound bound, int from, int start) {
    String words = measured.phrase().words();
    if (!words.isEmpty()) {
      return words;
    }
    String object = bound == null ? "" : bound.object();
    String left = object.isEmpty() ? text.substring(Math.min(from, start), start) : object;
    return left.chars().anyMatch(c -> Chars.isHan((char) c))
        ? han.subject(left)
        : english.last(left);
  }
}
