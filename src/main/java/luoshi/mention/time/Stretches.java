package luoshi.mention.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention.Kind;

/**
 * Joins what belongs together: a year and its month, two ends of a stretch, a start and a length.
 */
final class Stretches {

  /** Each branch meets white space once, so that a long run of it costs no more than its length. */
  private static final Pattern CONNECTOR =
      Form.pattern(
          "(?:\\s*(?:起?[至到]|[-—–~～－─]+|"
              + "(?<and>[与與和]|(?<=\\s)and(?=\\s))|(?<=\\s)(?:to|until|till|through|thru)(?=\\s)))\\s*"
              + "(?:the )?(?:(?:end|middle|beginning|start) of |early |late |mid[- ])?(?:the )?");

  private static final Pattern BETWEEN = Form.pattern("\\bbetween (?:the )?$");
  private static final Pattern SPANNED = Pattern.compile("\\s*之?[间間]");

  private final Scanner scanner;

  Stretches(Scanner scanner) {
    this.scanner = scanner;
  }

  /** 2018年 + 10月 + 底, 去年 + 四季度: each part stands inside the one before. */
  TimeCore refine(TimeCore core, TimeContext r) {
    if (core.value().kind() == Kind.RECURRING) {
      return repeated(core, r);
    }
    TimeCore whole = core;
    while (isDate(whole.value())) {
      int at = skipParticle(r.text(), whole.end());
      TimeCore part = scanner.at(r.anchored(whole.value()), at);
      if (part == null || !isDate(part.value()) || !isInside(part.value(), whole.value())) {
        return whole;
      }
      whole = new TimeCore(whole.start(), part.end(), part.value());
    }
    return whole;
  }

  /** 每年3月底: a part of what repeats is no date of its own. */
  private TimeCore repeated(TimeCore core, TimeContext r) {
    TimeCore part = scanner.at(r, core.end());
    return part == null || !isDate(part.value()) || part.value().grain() == Grain.YEAR
        ? core
        : new TimeCore(core.start(), refine(part, r).end(), core.value());
  }

  private static boolean isDate(Value value) {
    return value.kind() == Kind.DATE && value.resolved();
  }

  private static boolean isInside(Value part, Value whole) {
    boolean smaller =
        part.grain().finerThan(whole.grain())
            || part.grain() == Grain.STRETCH && whole.grain() != Grain.STRETCH;
    boolean inside = !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
    return inside && (smaller || part.timex().equals(whole.timex()));
  }

  private static int skipParticle(String text, int index) {
    int i = index;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '的')) {
      i++;
    }
    return i;
  }

  /** 2017年8月11日至8月22日, from 2025 to 2027, between May 2015 and 2018. */
  TimeCore join(TimeCore first, TimeContext r) {
    Matcher m = CONNECTOR.matcher(r.text()).region(first.end(), r.text().length());
    if (!isDate(first.value()) || !m.lookingAt()) {
      return first;
    }
    TimeContext from = r.anchored(first.value());
    TimeCore found = scanner.at(from, m.end());
    if (found == null) {
      return first;
    }
    TimeCore second = EnglishEdges.narrow(refine(found, from), r);
    boolean asked = m.group("and") == null || isBetween(first, second, r);
    if (!asked || !isDate(second.value())) {
      return first;
    }
    LocalDate start = startFor(first, second, r);
    return second.value().to().isAfter(start)
        ? new TimeCore(first.start(), second.end(), Value.between(start, second.value().to()))
        : first;
  }

  /** In "1 April to 30 June 2026" the year stands only at the end. */
  private static LocalDate startFor(TimeCore first, TimeCore second, TimeContext r) {
    LocalDate start = first.value().from();
    boolean yearLast =
        !Scripts.namesYear(r.text().substring(first.start(), first.end()))
            && Scripts.namesYear(r.text().substring(second.start(), second.end()))
            && first.value().grain().finerThan(Grain.YEAR);
    if (!yearLast) {
      return start;
    }
    LocalDate shifted = start.withYear(second.value().to().getYear());
    return shifted.isAfter(second.value().to()) ? shifted.minusYears(1) : shifted;
  }

  private static boolean isBetween(TimeCore first, TimeCore second, TimeContext r) {
    return BETWEEN.matcher(r.lead(first.start(), 12)).find()
        || SPANNED.matcher(r.text()).region(second.end(), r.text().length()).lookingAt();
  }
}
