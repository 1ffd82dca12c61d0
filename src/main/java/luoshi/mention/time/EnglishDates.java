package luoshi.mention.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and months by name: 13 January 2025, January 13, 2025, June next year, in March. */
final class EnglishDates {

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  static final String MONTH =
      "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

  static final String NAMES =
      MONTHS
          + " january february march april june july august sept september october november december";

  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d)";

  private static final String ORDINAL =
      "(?<d>(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
          + "|(?:ten|eleven|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th"
          + "|twelfth|twentieth|thirtieth)";

  /** A month that is also a word counts as a month only behind one of these. */
  private static final Pattern BEFORE_MONTH =
      Form.pattern(
          "\\b(?:in|by|of|since|until|from|early|late|mid|end|next|last|this|to|and|every)[- ]$");

  private EnglishDates() {}

  static List<Form> forms() {
    return List.of(
        Form.of(NAMES, MONTH + "[ -]?(?:the )?" + DAY + Years.TAIL, EnglishDates::day),
        Form.of(NAMES, MONTH + " (?:the )?" + ORDINAL + Years.TAIL, EnglishDates::day),
        Form.of("#", DAY + "[ .-]?(?:day )?(?:of )?\\s?" + MONTH + Years.TAIL, EnglishDates::day),
        Form.of("#", "(?<d>\\d{1,2})[/-]" + MONTH + "[/-](?<y>\\d{4})", EnglishDates::day),
        Form.of(
            "first second third fourth fifth twenty thirty",
            ORDINAL + " (?:of )?" + MONTH + Years.TAIL,
            EnglishDates::day),
        Form.of(NAMES, MONTH + Years.TAIL, EnglishDates::month),
        Form.of(
            "this next last", "(?<r>this|next|last) " + MONTH + "(?! \\d)", EnglishDates::relative),
        Form.of(
            "#",
            "(?<d>\\d{1,2})(?:st|nd|rd|th)? of (?<r>next|this|last|the) month",
            EnglishDates::dayOfMonth),
        Form.of("#", "(?<y>(?:19|20)\\d{2})[- ]" + MONTH + "(?![- ]?\\d)", EnglishDates::month));
  }

  static @Nullable Value day(Matcher m, TimeContext r) {
    YearMonth month = YearMonth.of(Years.of(m, r), number(m));
    int day = Numbers.ordinal(m.group("d"));
    return month.isValidDay(day) ? Value.day(month.atDay(day)) : null;
  }

  private static @Nullable Value month(Matcher m, TimeContext r) {
    boolean bare = m.group("y") == null;
    return bare && isWord(m, r) ? null : Value.month(YearMonth.of(Years.of(m, r), number(m)));
  }

  /** "next April" is next year's, "last June" the one just past. */
  private static Value relative(Matcher m, TimeContext r) {
    YearMonth month = YearMonth.of(r.date().getYear(), number(m));
    return switch (Years.direction(m.group("r"))) {
      case 1 -> Value.month(month.plusYears(1));
      case -1 ->
          Value.month(month.isBefore(YearMonth.from(r.date())) ? month : month.minusYears(1));
      default -> Value.month(month);
    };
  }

  /** "may", "march" and the like in a sentence; a month name is written with a capital. */
  private static boolean isWord(Matcher m, TimeContext r) {
    if (Character.isLowerCase(m.group().charAt(0))) {
      return true;
    }
    boolean ambiguous = "may mar march".contains(m.group("m").toLowerCase(Locale.ROOT));
    return ambiguous && !BEFORE_MONTH.matcher(r.lead(m.start(), 12)).find();
  }

  private static int number(Matcher m) {
    String start = m.group("m").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(start) / 4 + 1;
  }

  static @Nullable Value dayOfMonth(Matcher m, TimeContext r) {
    int steps = Years.direction(m.group("r"));
    YearMonth month = YearMonth.from(r.date()).plusMonths(steps);
    int day = Integer.parseInt(m.group("d"));
    return month.isValidDay(day) ? Value.day(month.atDay(day)) : null;
  }
}
