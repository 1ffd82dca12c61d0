package luoshi.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The beginning, middle or end of a period just named: 2027年底, 月末, 明年年初, 中旬, "十五五"期末. */
final class ChineseEdges {

  private static final String NOT_A_WORD = "(?![步级始次心创中小学线层部座端梢国央央型医高等期共药长])";

  private ChineseEdges() {}

  static List<Form> forms() {
    return List.of(
        Form.of("年月底末终初期", "[年月期]?(底|末期?|终|初期?)" + NOT_A_WORD, ChineseEdges::edge),
        Form.of("规計计开收", "(?:规划|计划)?(开局|收官)之年", ChineseEdges::edge),
        Form.of("后前", "(后期|前期)", ChineseEdges::edge),
        Form.of("伊", "(伊)始", ChineseEdges::edge),
        Form.of("年中", "年?(中[叶期旬]|中(?=[前,，。；、)）\\s]|$|以前|之前))", ChineseEdges::edge),
        Form.of("上下", "([上下])旬", ChineseEdges::edge),
        Form.of("前头后後", "([前头后後])(" + Numbers.ZH + ")年", ChineseEdges::yearsOfPlan),
        Form.of("前最头", "(前|头|最后)(" + Numbers.ZH + ")[天日]", ChineseEdges::days));
  }

  private static @Nullable Value edge(Matcher m, TimeContext r) {
    Value anchor = r.anchor();
    if (anchor == null || !anchor.resolved()) {
      return null;
    }
    return switch (anchor.grain()) {
      case MONTH -> ofMonth(m.group(1).charAt(0), anchor);
      case QUARTER, HALF -> ofQuarter(m.group(1).charAt(0), anchor);
      case YEAR -> ofYear(m.group(1).charAt(0), anchor);
      case PLAN -> ofPlan(m.group(1).charAt(0), anchor);
      case DECADE -> ofDecade(m.group(1).charAt(0), anchor);
      case CENTURY -> ofCentury(m.group(1).charAt(0), anchor);
      default -> null;
    };
  }

  private static Value ofMonth(char edge, Value month) {
    LocalDate first = month.from();
    return switch (edge) {
      case '初', '上', '伊', '前' -> month.narrowed(first, first.plusDays(9), Grain.STRETCH);
      case '中' -> month.narrowed(first.plusDays(10), first.plusDays(19), Grain.STRETCH);
      case '下' -> month.narrowed(first.plusDays(20), month.to(), Grain.STRETCH);
      default -> month.narrowed(first.plusDays(24), month.to(), Grain.STRETCH);
    };
  }

  private static Value ofQuarter(char edge, Value quarter) {
    LocalDate first = quarter.from();
    return edge == '初'
        ? quarter.narrowed(first, first.plusMonths(1).minusDays(1), Grain.STRETCH)
        : quarter.narrowed(quarter.to().withDayOfMonth(1), quarter.to(), Grain.STRETCH);
  }

  private static Value ofYear(char edge, Value year) {
    int y = year.from().getYear();
    return switch (edge) {
      case '初' -> year.narrowed(year.from(), LocalDate.of(y, 3, 1).minusDays(1), Grain.STRETCH);
      case '伊' -> year.narrowed(year.from(), LocalDate.of(y, 1, 31), Grain.STRETCH);
      case '中' -> year.narrowed(LocalDate.of(y, 6, 1), LocalDate.of(y, 6, 30), Grain.STRETCH);
      default -> year.narrowed(LocalDate.of(y, 12, 1), year.to(), Grain.STRETCH);
    };
  }

  private static Value ofPlan(char edge, Value plan) {
    int first = plan.from().getYear();
    return switch (edge) {
      case '初', '前', '开' -> Value.year(first);
      case '中' -> Value.year(first + 2);
      default -> Value.year(plan.to().getYear());
    };
  }

  private static Value ofDecade(char edge, Value decade) {
    int first = decade.from().getYear();
    return switch (edge) {
      case '初', '前' -> Value.years(first, first + 2, Grain.STRETCH);
      case '中' -> Value.years(first + 3, first + 6, Grain.STRETCH);
      default -> Value.years(first + 7, first + 9, Grain.STRETCH);
    };
  }

  /** Plans that name the middle of the century mean the year 50. */
  private static Value ofCentury(char edge, Value century) {
    int first = century.from().getYear();
    return switch (edge) {
      case '初', '前' -> Value.years(first, first + 9, Grain.STRETCH);
      case '中' -> Value.year(first + 50);
      default -> Value.years(first + 90, first + 99, Grain.STRETCH);
    };
  }

  private static @Nullable Value yearsOfPlan(Matcher m, TimeContext r) {
    Value plan = r.anchor();
    int years = Numbers.of(m.group(2));
    if (plan == null || !r.isAnchored(Grain.PLAN) || years < 1 || years > 4) {
      return null;
    }
    int first = plan.from().getYear();
    int last = plan.to().getYear();
    return "前头".contains(m.group(1))
        ? Value.years(first, first + years - 1, Grain.STRETCH)
        : Value.years(last - years + 1, last, Grain.STRETCH);
  }

  private static @Nullable Value days(Matcher m, TimeContext r) {
    Value month = r.anchor();
    if (month == null || !r.isAnchored(Grain.MONTH)) {
      return null;
    }
    int days = Numbers.of(m.group(2));
    return m.group(1).equals("最后")
        ? month.narrowed(month.to().minusDays(days), month.to(), Grain.STRETCH)
        : month.narrowed(month.from(), month.from().plusDays(days - 1L), Grain.STRETCH);
  }
}
