package luoshi.mention.time;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The five-year plans of China: "十四五", 十五五时期, the 14th Five-Year Plan. */
final class PlanPeriods {

  private static final String OPEN = "[“\"「『‘']";
  private static final String CLOSE = "[”\"」』’']";

  /** “十五五”规划 names a paper, “十五五”规划期间 the years of it. */
  private static final String NO_PAPER = "(?![”\"」』]?《?(?:规划|计划|纲要|規劃|綱要)(?!期|时期|時期|目标|目標))";

  private static final String PERIOD = "(?:(?:规划|计划|規劃)?(?:期间|时期|期内|時期|期間))?";

  private PlanPeriods() {}

  static List<Form> forms() {
    return List.of(
        Form.of("“\"「『‘'", OPEN + "(十[一二三四五六七八九])五" + CLOSE + NO_PAPER + PERIOD, PlanPeriods::plan),
        Form.of(
            "“\"「『‘'",
            OPEN + "([七八九十])五" + CLOSE + PERIOD.replaceAll("[?]$", ""),
            PlanPeriods::plan),
        Form.of(
            "十",
            "(?<![一二三四五六七八九])(十[一二三四五六七八九])五(?![年个個项条万亿家名岁人分部届天])" + NO_PAPER + PERIOD,
            PlanPeriods::plan),
        Form.of("第", "第(十[一二三四五六七八九]?)个五年(?:规划|计划)" + PERIOD, PlanPeriods::plan),
        Form.of("#", "(1\\d)th five[- ]year plan[”\"]?(?: period)?", PlanPeriods::plan),
        Form.of(
            "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth",
            "(\\w+) five[- ]year plan[”\"]?(?: period)?",
            PlanPeriods::named));
  }

  private static Value plan(Matcher m, TimeContext r) {
    return period(Numbers.of(m.group(1)));
  }

  private static @Nullable Value named(Matcher m, TimeContext r) {
    return period(Numbers.ordinal(m.group(1)));
  }

  /** The fourteenth plan began in 2021; each runs five years. */
  private static Value period(int number) {
    int first = 2021 + 5 * (number - 14);
    return Value.years(first, first + 4, Grain.PLAN);
  }
}
