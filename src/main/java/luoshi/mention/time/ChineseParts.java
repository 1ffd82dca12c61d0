package luoshi.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Halves, quarters, months and days in Chinese, alone or inside a year: 上半年, 三季度, 3月, 1—5月, 15日.
 */
final class ChineseParts {

  private static final String MONTH = "(\\d{1,2}|十[一二]?|[一二三四五六七八九])";
  private static final String DAY = "(\\d{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String DASH = "\\s*(?:至|到|[-—–~～]+)\\s*";
  private static final String NUMERAL = "#一二三四五六七八九十";

  private ChineseParts() {}

  static List<Form> forms() {
    return List.of(
        Form.of("上下前后後", "(?<!以)([上下前后後])半年(?!度?报)", ChineseParts::half),
        Form.of("第#一二三四", "第?([一二三四1-4])[个個]?季度", ChineseParts::quarter),
        Form.of("第一二三#", "第?([一二三1-3])[、和至到-]第?([二三四2-4])季度", ChineseParts::quarters),
        Form.of("春夏秋冬", "([春夏秋冬])季", ChineseParts::season),
        Form.of("今", "今冬明春", (m, r) -> winter(r.date())),
        Form.of("前头頭", "[前头頭]([两兩二三23])个?季度", ChineseParts::firstQuarters),
        Form.of("本上下当這这", "(本|当|[這这]一?个?|上一?个?|下一?个?)季度?(?!节)", ChineseParts::relativeQuarter),
        Form.of(
            NUMERAL, "(?<![\\d.])" + MONTH + "\\s*月份?(?![球饼亮子]|三(?![日号號十]))", ChineseParts::month),
        Form.of(NUMERAL, "(?<![\\d.])" + MONTH + "月?" + DASH + MONTH + "月份?", ChineseParts::months),
        Form.of("第", "第" + MONTH + "[个個]月", ChineseParts::ordinalMonth),
        Form.of("前头頭", "[前头頭](\\d{1,2}|十[一二]?|[一二两兩三四五六七八九])[个個]月", ChineseParts::firstMonths),
        Form.of(
            "本当這这今上下次",
            "(本|当|[這这]一?[个個]?|今[个個]|上上[个個]?|上一?[个個]?|下下[个個]?|下一?[个個]?|次)月份?",
            ChineseParts::relativeMonth),
        Form.of("月", "(?<![\\d个個每岁满])月(?=底|末|初|内)", (m, r) -> Value.month(r.currentMonth())),
        Form.of(NUMERAL + "廿", "(?<![\\d.第每满])" + DAY + "\\s*[日号號](?![内均楼线文])", ChineseParts::day),
        Form.of(
            NUMERAL + "廿",
            DAY + "[日号號](?:\\s*[、，,和]\\s*" + DAY + "[日号號]){1,30}(?!楼|线)",
            ChineseParts::listedDays),
        Form.of(
            NUMERAL,
            "(?<![\\d.])(\\d{1,2}|十[一二三四五六七八九]|[二三]十)(?=$|[,，。；、)）]|[至到])",
            ChineseParts::bareDay));
  }

  private static Value half(Matcher m, TimeContext r) {
    return Value.half(r.currentYear(m), "上前".contains(m.group(1)) ? 1 : 2);
  }

  private static Value quarter(Matcher m, TimeContext r) {
    return Value.quarter(r.currentYear(m), Numbers.of(m.group(1)));
  }

  private static @Nullable Value quarters(Matcher m, TimeContext r) {
    int from = Numbers.of(m.group(1));
    int to = Numbers.of(m.group(2));
    return from < to ? Value.months(r.currentYear(m), 3 * from - 2, 3 * to) : null;
  }

  /** A season needs its year: 明年春季. */
  private static @Nullable Value season(Matcher m, TimeContext r) {
    int first = 3 * "春夏秋冬".indexOf(m.group(1)) + 3;
    YearMonth month = YearMonth.of(r.currentYear(m), first);
    return r.isAnchored(Grain.YEAR)
        ? Value.between(month.atDay(1), month.plusMonths(2).atEndOfMonth())
        : null;
  }

  /** The season of building dykes and canals, from November to May. */
  private static Value winter(LocalDate date) {
    int year = date.getMonthValue() < 5 ? date.getYear() - 1 : date.getYear();
    return Value.between(LocalDate.of(year, 11, 1), LocalDate.of(year + 1, 5, 31));
  }

  private static Value firstQuarters(Matcher m, TimeContext r) {
    return Value.months(r.currentYear(m), 1, 3 * Numbers.of(m.group(1)));
  }

  private static Value relativeQuarter(Matcher m, TimeContext r) {
    LocalDate day = r.date().plusMonths(3L * direction(m.group(1)));
    return Value.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  private static @Nullable Value month(Matcher m, TimeContext r) {
    int month = Numbers.of(m.group(1));
    int year = isOwnDay(month, m, r) ? r.date().getYear() : r.currentYear(m);
    return month < 1 || month > 12 ? null : Value.month(YearMonth.of(year, month));
  }

  /** 研究2026年工作的会议12月8日召开, told on that day: it is the document's own day. */
  private static boolean isOwnDay(int month, Matcher m, TimeContext r) {
    return r.anchor() == null
        && month == r.date().getMonthValue()
        && r.text().startsWith(r.date().getDayOfMonth() + "日", m.end());
  }

  private static @Nullable Value months(Matcher m, TimeContext r) {
    int from = Numbers.of(m.group(1));
    int to = Numbers.of(m.group(2));
    return from < 1 || to > 12 || from >= to ? null : Value.months(r.currentYear(m), from, to);
  }

  private static @Nullable Value ordinalMonth(Matcher m, TimeContext r) {
    return r.isAnchored(Grain.YEAR) ? month(m, r) : null;
  }

  /** 前11个月 without a year are those of the year in which they were over last. */
  private static @Nullable Value firstMonths(Matcher m, TimeContext r) {
    int to = Numbers.of(m.group(1));
    if (to < 1 || to > 12) {
      return null;
    }
    boolean over = r.isAnchored(Grain.YEAR) || r.date().getMonthValue() > to;
    return Value.months(r.currentYear(m) - (over ? 0 : 1), 1, to);
  }

  private static Value relativeMonth(Matcher m, TimeContext r) {
    return Value.month(YearMonth.from(r.date()).plusMonths(direction(m.group(1))));
  }

  /** 上 is one back, 上上 two, 下 and 次 forward, all else now. */
  private static int direction(String word) {
    int steps = word.startsWith("上上") || word.startsWith("下下") ? 2 : 1;
    return switch (word.charAt(0)) {
      case '上' -> -steps;
      case '下', '次' -> steps;
      default -> 0;
    };
  }

  /** A day needs its month before it; a row of numbers with 号 is no calendar. */
  private static @Nullable Value day(Matcher m, TimeContext r) {
    boolean alone = r.anchor() == null;
    boolean written = m.group().endsWith("日") && Character.isDigit(m.group().charAt(0));
    return alone && !written ? null : dayOf(r.currentMonth(), Numbers.of(m.group(1)));
  }

  /** 9月10日、11日: as far as the days of one month go on. */
  private static @Nullable Value listedDays(Matcher m, TimeContext r) {
    int first = Numbers.of(m.group(1));
    int last = Numbers.of(m.group(2));
    YearMonth month = r.currentMonth();
    boolean ordered = r.isAnchored(Grain.MONTH) && first < last && month.isValidDay(last);
    return ordered ? Value.between(month.atDay(first), month.atDay(last)) : null;
  }

  /** 八月十五: the day may go without 日 right behind its month. */
  private static @Nullable Value bareDay(Matcher m, TimeContext r) {
    return r.isAnchored(Grain.MONTH) ? dayOf(r.currentMonth(), Numbers.of(m.group(1))) : null;
  }

  private static @Nullable Value dayOf(YearMonth month, int day) {
    return month.isValidDay(day) ? Value.day(month.atDay(day)) : null;
  }
}
