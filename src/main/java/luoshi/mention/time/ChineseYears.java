package luoshi.mention.time;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries in Chinese: 2027年, 二〇二七年, 今年, 全年, 本世纪中叶, 80年代. */
final class ChineseYears {

  /** What follows a year of two digits that is no length of time. */
  private static final String PART = "(?=\\s*(?:第?[\\d一二三四五六七八九十]{1,3}(?:月|个月|季度)|[上下]半年|年?[底末初]))";

  private static final Map<String, Integer> RELATIVE =
      Map.ofEntries(
          Map.entry("大前年", -3),
          Map.entry("前年", -2),
          Map.entry("去年", -1),
          Map.entry("上年", -1),
          Map.entry("上一年", -1),
          Map.entry("今年", 0),
          Map.entry("本年", 0),
          Map.entry("当年", 0),
          Map.entry("這年", 0),
          Map.entry("这一年", 0),
          Map.entry("明年", 1),
          Map.entry("来年", 1),
          Map.entry("來年", 1),
          Map.entry("下年", 1),
          Map.entry("下一年", 1),
          Map.entry("次年", 1),
          Map.entry("翌年", 1),
          Map.entry("后年", 2),
          Map.entry("後年", 2));

  private ChineseYears() {}

  static List<Form> forms() {
    return List.of(
        Form.of("#", "(?<![\\d≥≤])((?:1[5-9]|20|21)\\d{2})\\s*年度?(?!级)", ChineseYears::full),
        Form.of("#", "(?<![\\d.])(\\d{2})年" + PART, ChineseYears::twoDigits),
        Form.of("一二两", "([一二两]千[零〇]?[一二三四五六七八九十百]{1,3})年", ChineseYears::full),
        Form.of("一二", "([一二][〇零○一二三四五六七八九]{3})年度?", ChineseYears::full),
        Form.of("〇零一二三四五六七八九", "([〇零○一二三四五六七八九]{2})年(?!级)", ChineseYears::twoNumerals),
        Form.of(
            "大前去上今本当這这明来來下次翌后後",
            "(?<!以)(大?前年|去年|上一?年|今年|本年|当年|這年|这一年|明年|来年|來年|下一?年|次年|翌年|[后後]年)" + "度?(?![级轻产均人纪])",
            ChineseYears::relative),
        Form.of(
            "今",
            "今明两年",
            (m, r) -> Value.years(r.date().getYear(), r.date().getYear() + 1, Grain.STRETCH)),
        Form.of("全", "全年度?", (m, r) -> Value.year(r.currentYear(m))),
        Form.of(
            "年",
            "(?<![\\d每学學青少老百千周几数多半余一二三四五六七八九十])年(?:度)?(?=底|末|终|初|内(?![蒙部外地容]))",
            (m, r) -> Value.year(r.currentYear(m))),
        Form.of(
            "#一二十廿", "(\\d{2}|二?十[一九]?|廿一)世[纪紀]", (m, r) -> Value.century(Numbers.of(m.group(1)))),
        Form.of("本上", "(本|上个?)世[纪紀]", ChineseYears::relativeCentury),
        Form.of("#二三四五六七八九", "(?<!\\d)(\\d0|[二三四五六七八九]十)年代", ChineseYears::decade),
        Form.of("#", "(?<!\\d)((?:19|20)\\d0)年代", (m, r) -> Value.decade(Numbers.of(m.group(1)))));
  }

  private static Value full(Matcher m, TimeContext r) {
    return Value.year(Numbers.of(m.group(1)));
  }

  private static Value twoDigits(Matcher m, TimeContext r) {
    return Value.year(nearCentury(Numbers.of(m.group(1)), r));
  }

  /** 三三年 is a year, 三五年 is three to five years. */
  private static @Nullable Value twoNumerals(Matcher m, TimeContext r) {
    int tens = Numbers.of(m.group(1).substring(0, 1));
    int ones = Numbers.of(m.group(1).substring(1));
    boolean range = tens > 0 && (ones == tens + 1 || ones == tens + 2);
    return range ? null : Value.year(nearCentury(10 * tens + ones, r));
  }

  /** A year of two digits: no more than twenty years ahead. */
  private static int nearCentury(int twoDigits, TimeContext r) {
    int year = r.date().getYear() / 100 * 100 + twoDigits;
    return year > r.date().getYear() + 20 ? year - 100 : year;
  }

  private static Value relative(Matcher m, TimeContext r) {
    boolean told = m.group(1).equals("当年") || m.group(1).equals("次年");
    int now = told ? r.currentYear(m) : r.date().getYear();
    return Value.year(now + RELATIVE.getOrDefault(m.group(1), 0));
  }

  private static Value relativeCentury(Matcher m, TimeContext r) {
    int century = r.date().getYear() / 100 + 1;
    return Value.century(m.group(1).equals("本") ? century : century - 1);
  }

  private static Value decade(Matcher m, TimeContext r) {
    int tens = Numbers.of(m.group(1));
    if (r.isAnchored(Grain.CENTURY)) {
      return Value.decade(r.currentYear(m) + tens);
    }
    return Value.decade(tens >= 30 ? 1900 + tens : 2000 + tens);
  }
}
