package luoshi.mention.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.mention.TimeMention.Bound;
import luoshi.mention.TimeMention.Kind;

/** Widens a date by the words that make a bound of it: 到2027年, 年底前, by 2030, since 2020. */
final class Bounds {

  private static final int WINDOW = 32;
  private static final int TITLE = 60;

  private static final Pattern CHINESE_BEFORE =
      Form.pattern(
          "(?:(?<by>(?:延长|推迟|延)?至|(?<!达|得|受|提)到|不[迟晚]于)|(?<asof>截[至止]到?)|(?<from>自从?|从|從)"
              + "|(?<than>相?较于?|(?<![占评对正环同类])比|不低于|不少于|不高于|不超过|高于|低于|好于|优于))\\s*$");

  private static final Pattern CHINESE_AFTER =
      Form.pattern(
          "\\s*(?:(?<by>以前|(?:(?:零|\\d{1,2})[时点]整?|[来來][临臨]|到[来來])?之?前(?![三两后後列提往来])|[以之]?[内內](?![蒙部外地容河需陆]))"
              + "|(?<from>(?:零时|\\d{1,2}[时:：]\\d{0,2})?(?:开始|[开]?起(?!草|步|点|重))|以来|以來|开始)"
              + "|(?<than>相比|(?:的)?(?:同期)?水平(?!测试)|年?(?:不变|可比)?价)"
              + "|(?<after>[以之][后後]|[后後](?![续备台勤半]|[\\d一二两三四五]年))|期间|[之]?间(?=[，,。；、]|$))");

  private static final Pattern ENGLISH_BEFORE =
      Form.pattern(
          "\\b(?:(?<by>by|(?:no|not) later than|on or before|until|till|through|up to|within|come|to)"
              + "|(?<before>before|prior to|ahead of)|(?<asof>as (?:of|at))"
              + "|(?<from>since|(?:as |with effect )?from|starting(?: in| from| on)?"
              + "|beginning (?:in|on)|effective)|(?<after>after)"
              + "|(?<than>compared (?:with|to)|in comparison with|relative to|versus|than(?: in)?))"
              + "\\s+(?:about |around |the year |the )?$");

  private Bounds() {}

  static TimeCore widen(TimeCore core, TimeContext reading) {
    if (core.value().kind() != Kind.DATE || isInTitle(reading.lead(core.start(), TITLE))) {
      return core;
    }
    TimeCore before =
        Scripts.isHan(lastVisible(reading.lead(core.start(), 2)))
            ? before(CHINESE_BEFORE, core, reading)
            : before(ENGLISH_BEFORE, core, reading);
    return after(before, reading);
  }

  private static char lastVisible(String lead) {
    String words = lead.strip();
    return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
  }

  /** A title such as 《2023—2025年行动计划》 holds the time as a name. */
  private static boolean isInTitle(String lead) {
    return lead.lastIndexOf('《') > lead.lastIndexOf('》');
  }

  private static TimeCore before(Pattern pattern, TimeCore core, TimeContext r) {
    String lead = r.lead(core.start(), WINDOW);
    Matcher m = pattern.matcher(lead);
    if (!m.find() || namesAnArticle(m.group(), core, r)) {
      return core;
    }
    if (m.group("than") != null) {
      return core.with(core.value().bounded(Bound.THAN));
    }
    return new TimeCore(
        core.start() - lead.length() + m.start(), core.end(), bounded(m, core.value(), r));
  }

  /**
   * "by the 2030 Agenda" names a paper; "by the end of 2030" and "by the year 2030" name a time.
   */
  private static boolean namesAnArticle(String lead, TimeCore core, TimeContext r) {
    return lead.toLowerCase(Locale.ROOT).strip().endsWith("the")
        && core.value().grain() == Grain.YEAR
        && Scripts.isDigit(r.text().charAt(core.start()));
  }

  private static TimeCore after(TimeCore core, TimeContext r) {
    Matcher m = CHINESE_AFTER.matcher(r.text()).region(core.end(), r.text().length());
    m.useTransparentBounds(true).useAnchoringBounds(false);
    if (!m.lookingAt() || m.group().isBlank()) {
      return core;
    }
    Value value = core.value();
    if (m.group("by") != null) {
      value = value.bounded(ahead(value, r) ? Bound.BY : Bound.BEFORE);
    } else if (m.group("from") != null) {
      value = value.bounded(Bound.FROM);
    } else if (m.group("than") != null) {
      return core.with(value.bounded(Bound.THAN));
    } else if (m.group("after") != null) {
      value = value.bounded(Bound.AFTER);
    }
    return new TimeCore(core.start(), m.end(), value);
  }

  private static Value bounded(Matcher m, Value value, TimeContext r) {
    if (m.group("by") != null) {
      return value.bounded(
          m.group("by").equalsIgnoreCase("to") && !ahead(value, r) ? Bound.IN : Bound.BY);
    }
    if (m.group("from") != null) {
      return value.bounded(isJoined(value) ? Bound.IN : Bound.FROM);
    }
    if (m.group("asof") != null) {
      return value.bounded(ahead(value, r) ? Bound.BY : Bound.BEFORE);
    }
    return m.pattern() == ENGLISH_BEFORE && m.group("after") != null
        ? value.bounded(Bound.AFTER)
        : notAfter(value, r);
  }

  /** "before 2027" allows all days up to 2026-12-31; what is past stays a point in time. */
  private static Value notAfter(Value value, TimeContext r) {
    if (!ahead(value, r)) {
      return value.bounded(Bound.BEFORE);
    }
    boolean edge = value.grain() == Grain.STRETCH;
    LocalDate last = edge ? value.to() : value.from().minusDays(1);
    return value.narrowed(edge ? value.from() : last, last, Grain.STRETCH).bounded(Bound.BY);
  }

  /** The words "from" and 从 belong to a stretch that says where it ends. */
  private static boolean isJoined(Value value) {
    return value.timex().contains("/") && value.grain() == Grain.STRETCH;
  }

  private static boolean ahead(Value value, TimeContext r) {
    return value.last() == null || !value.last().isBefore(r.date());
  }
}
