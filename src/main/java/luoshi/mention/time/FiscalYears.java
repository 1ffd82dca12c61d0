package luoshi.mention.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Years that do not begin in January, from {@code rules/lexicon/time/years.csv}: FY2025, this
 * financial year, 2025/26 school year. A year written as a pair begins in its first year.
 */
final class FiscalYears {

  /** In its last months a year is spoken of as the coming one, as in a budget speech. */
  private static final int MONTHS_LEFT = 2;

  private static final int APRIL = 4;
  private static final int OCTOBER = 10;
  private static final String PAIR =
      "(?<!\\d)(20\\d{2})\\s?[-/–—]\\s?(?:20)?(\\d{2})(?![\\d年])(?!-\\d)";

  private final String name;
  private final int month;
  private final int shift;

  private FiscalYears(TableRow row) {
    name = row.cell("name");
    month = row.whole("first_month");
    shift = row.whole("shift");
  }

  static List<Form> forms(Path folder, String jurisdiction) {
    Map<String, FiscalYears> byName = new LinkedHashMap<>();
    for (String place : jurisdiction.isEmpty() ? List.of("") : List.of("", jurisdiction)) {
      TableRow.read(folder.resolve("years.csv")).stream()
          .filter(row -> row.cell("jurisdiction").equals(place))
          .forEach(row -> byName.put(row.cell("name"), new FiscalYears(row)));
    }
    FiscalYears financial = byName.get("financial year");
    int month = financial == null ? APRIL : financial.month;
    return Stream.concat(
            byName.values().stream().flatMap(year -> year.forms().stream()),
            Stream.of(quarterOfPair(month), barePair(month)))
        .toList();
  }

  static Set<String> jurisdictions(Path folder) {
    return TableRow.read(folder.resolve("years.csv")).stream()
        .map(row -> row.cell("jurisdiction"))
        .filter(place -> !place.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** 2025-26 without a word is a financial year. */
  private static Form barePair(int month) {
    String shortPair = "(?<![\\d.,/$-])(20\\d{2})[-/–—](\\d{2})(?:年度)?(?![\\d年/%-]|[.,]\\d)";
    return Form.of("#", shortPair, (m, r) -> pair(m, month));
  }

  /** Q2 of 2026-27 is the second quarter of that financial year. */
  private static Form quarterOfPair(int month) {
    String quarter = "q([1-4]),? (?:of )?(?:the )?(?:fy ?|financial year |fiscal year )?" + PAIR;
    return Form.of(
        "q",
        quarter,
        (m, r) -> quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), month));
  }

  private List<Form> forms() {
    String word = name.split(" ")[0].toLowerCase(Locale.ROOT);
    String which = "(the|this|current|the current|next|last|previous|coming|the coming|本|下一?|上一?)";
    return List.of(
        Form.of(
            "q",
            "q([1-4]),? (?:of )?(?:the )?" + name + "\\s?(20\\d{2})(?![\\d%]|[-/–—]\\d)",
            (m, r) ->
                quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)) + shift, month)),
        Form.of(
            word,
            name + "\\s?(20\\d{2})(?![\\d%]|[-/–—]\\d)",
            (m, r) -> twelveMonths(Integer.parseInt(m.group(1)) + shift, month)),
        Form.of(
            word,
            name + "\\s?(\\d{2})(?:[/–-]\\d{2})?(?![\\d%])",
            (m, r) -> twelveMonths(shortYear(m), month)),
        Form.of(word, name + "\\s?" + PAIR, (m, r) -> pair(m, pairMonth())),
        Form.of("#", PAIR + "\\s?" + name, (m, r) -> pair(m, pairMonth())),
        Form.of(
            "this the current next last previous coming 本 下 上",
            which + "\\s?" + name + "(?!\\s*\\d)",
            this::relative));
  }

  /** FY26, FY25/26: a pair begins in its first year. */
  private int shortYear(Matcher m) {
    boolean pair = m.group().length() > name.length() + 3;
    return 2000 + Integer.parseInt(m.group(1)) + (pair ? 0 : shift);
  }

  /** A pair says where it begins, so that only the month comes from the table. */
  private int pairMonth() {
    return name.equals("fiscal year") && month == OCTOBER ? APRIL : month;
  }

  private static @Nullable Value pair(Matcher m, int month) {
    int year = Integer.parseInt(m.group(1));
    return (year + 1) % 100 == Integer.parseInt(m.group(2)) ? twelveMonths(year, month) : null;
  }

  private Value relative(Matcher m, TimeContext r) {
    LocalDate day = r.date();
    int begun = day.getMonthValue() >= month ? day.getYear() : day.getYear() - 1;
    String which = m.group(1).replaceFirst("(?i)^the\\s+", "");
    int direction = which.startsWith("下") ? 1 : which.startsWith("上") ? -1 : Years.direction(which);
    boolean ending = day.plusMonths(MONTHS_LEFT).isAfter(twelveMonths(begun, month).to());
    return twelveMonths(begun + direction + (ending && direction == 0 ? 1 : 0), month);
  }

  private static Value quarter(int quarter, int year, int month) {
    YearMonth first = YearMonth.of(year, month).plusMonths(3L * (quarter - 1));
    return Value.between(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  private static Value twelveMonths(int year, int month) {
    YearMonth first = YearMonth.of(year, month);
    return Value.between(first.atDay(1), first.plusMonths(11).atEndOfMonth()).timexed("FY" + year);
  }
}
