package luoshi.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Weeks and days relative to the document: 上周, 下周三, 本周内, 今日, 大后天. */
final class ChineseWeeks {

  private static final String WEEK = "(?:[周週](?![年边岁期])|星期|礼拜|禮拜)";

  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("大前天", -3),
          Map.entry("前天", -2),
          Map.entry("前日", -2),
          Map.entry("昨天", -1),
          Map.entry("昨日", -1),
          Map.entry("今天", 0),
          Map.entry("今日", 0),
          Map.entry("本日", 0),
          Map.entry("明天", 1),
          Map.entry("明日", 1),
          Map.entry("后天", 2),
          Map.entry("後天", 2),
          Map.entry("大后天", 3));

  private ChineseWeeks() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            "上本这這今下", "(上上|上|本|[这這]|今|下下|下)[个個一]?" + WEEK + "([一二三四五六日天])?", ChineseWeeks::week),
        Form.of("大前昨今本明后後", "(大前天|前[天日]|昨[天日]|今[天日]|本日|明[天日]|大后天|[后後]天)", ChineseWeeks::day));
  }

  private static Value week(Matcher m, TimeContext r) {
    String which = m.group(1);
    int steps =
        which.startsWith("上") ? -which.length() : which.startsWith("下") ? which.length() : 0;
    Value week = Value.week(r.date().plusWeeks(steps));
    int day = m.group(2) == null ? -1 : "一二三四五六日天".indexOf(m.group(2));
    return day < 0 ? week : Value.day(week.from().plusDays(Math.min(day, 6)));
  }

  private static Value day(Matcher m, TimeContext r) {
    LocalDate day = r.date().plusDays(DAYS.getOrDefault(m.group(1), 0));
    return Value.day(day);
  }
}
