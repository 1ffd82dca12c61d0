package luoshi.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import luoshi.mention.TimeMention.Bound;
import org.jspecify.annotations.Nullable;

/** Lengths of time in Chinese: 5年内, 未来五年, 近三年, 用三年时间, 三年行动, 每年. */
final class ChineseSpans {

  private static final String BEFORE =
      "(?:(?<p>未来|今后|今後|接下来|此后|往后|近|过去|過去|最近|(?<![提目以日年])前" + "|上|每隔?|[用经花]|通过|力争|第)(?:的|这)?)?\\s*";
  private static final String COUNT =
      "(?:" + Numbers.ZH + "\\s*[-—–~～至到]\\s*)?(?<n>" + Numbers.ZH + "|[数几半])[多余来]?\\s*";
  private static final String UNIT =
      "(?<u>年(?![级代龄轻产度会均])|[个個](?<half>半)?月|[个個]季度|天|日(?=之?内|以内)|[个個]?工作日"
          + "|周(?![年边岁])|[个個]?星期|[个個]?礼拜)(?<h>半)?[多余]?";
  private static final String AFTER =
      "(?<s>之?[内內](?![蒙部外地容河需陆])|以[内內]|以来|以來|来(?![自源])|之?[后後](?!续|备|台|勤)|以后|以後|之?前(?!三|两|列)|以前"
          + "|左?右?的?时间(?:内|里)?)?";

  private ChineseSpans() {}

  static List<Form> forms() {
    return List.of(
        Form.of(
            "未今接此往近过過最前上每用经花通力第#一二两兩三四五六七八九十百廿数几半",
            "(?<![A-Za-z\\d.第])" + BEFORE + COUNT + UNIT + AFTER,
            ChineseSpans::length),
        Form.of(
            "每", "每(?:一|隔)?(?:个|個)?(年度?|半年|季度?|月|周|星期|学年|学期|天|日)", (m, r) -> repeated(m.group(1))),
        Form.of("逐年月历连按", "(?:逐|历|连|按)(年|月|季)(?:度)?", (m, r) -> repeated(m.group(1))),
        Form.of("年月", "(?<![\\d一二三四五六七八九十全每今去明上半])(年|月)均", (m, r) -> repeated(m.group(1))));
  }

  private static Value repeated(String unit) {
    return Value.recurring(
        unit.contains("月") ? "XXXX-XX" : unit.contains("周") ? "XXXX-WXX" : "XXXX");
  }

  private static @Nullable Value length(Matcher m, TimeContext r) {
    String prefix = m.group("p") == null ? "" : m.group("p");
    String suffix = m.group("s") == null ? "" : m.group("s");
    Length length = length(m);
    boolean phrase = prefix.isEmpty() && suffix.isEmpty() && m.group().equals("一年");
    if (length == null
        || length.period().isZero()
        || phrase
        || prefix.equals("第")
        || r.anchor() != null) {
      return null;
    }
    if (prefix.startsWith("每")) {
      return Value.recurring(length.timex());
    }
    return related(prefix, suffix, length, r.date());
  }

  private static Value related(String prefix, String suffix, Length length, LocalDate date) {
    char last = suffix.isEmpty() ? ' ' : suffix.charAt(suffix.length() - 1);
    boolean inside = last == '内' || last == '內';
    if ("近过去過去最近前上".contains(prefix) && !prefix.isEmpty() || last == '来' || last == '來') {
      return Value.span(length.timex(), length.before(date), date, Bound.IN);
    }
    if (inside || !prefix.isEmpty() && suffix.contains("时间")) {
      return Value.span(length.timex(), date, length.yearEndAfter(date), Bound.BY);
    }
    if (last == '后' || last == '後') {
      return length.around(length.after(date));
    }
    if (last == '前') {
      return length.around(length.before(date));
    }
    boolean ahead = prefix.length() == 2 && !prefix.equals("通过") && !prefix.equals("力争");
    return ahead
        ? Value.span(length.timex(), date, length.yearEndAfter(date), Bound.IN)
        : Value.duration(length.timex());
  }

  private static @Nullable Length length(Matcher m) {
    String count = m.group("n");
    char unit =
        switch (m.group("u").replaceAll("[个個半]", "").charAt(0)) {
          case '年' -> 'Y';
          case '月' -> 'M';
          case '季' -> 'Q';
          case '周', '星', '礼' -> 'W';
          default -> 'D';
        };
    if (count.equals("半")) {
      return unit == 'Y' ? Length.of(6, 'M') : null;
    }
    boolean vague = count.equals("数") || count.equals("几");
    boolean half = m.group("h") != null;
    if (unit == 'Y' && half) {
      return Length.of(12 * Numbers.of(count) + 6, 'M');
    }
    return vague ? null : Length.of(Numbers.of(count), unit);
  }
}
