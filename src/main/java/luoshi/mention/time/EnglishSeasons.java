package luoshi.mention.time;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.lexicon.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Seasons in English, as policy papers use them: spring 2026, this autumn, by the summer. When each
 * begins depends on the hemisphere: {@code rules/lexicon/time/seasons.csv}.
 */
final class EnglishSeasons {

  private static final String SEASON = "(?<n>spring|summer|autumn|fall|winter)\\b";

  /** "Prices fall in 2030" names no season. */
  private static final Pattern FALLS = Form.pattern("^fall,? in ");

  private final Map<String, Integer> months = new HashMap<>();

  private EnglishSeasons(Path folder, String jurisdiction) {
    for (String place : List.of("", jurisdiction)) {
      TableRow.read(folder.resolve("seasons.csv")).stream()
          .filter(row -> row.cell("jurisdiction").equals(place))
          .forEach(row -> months.put(row.cell("name"), row.whole("first_month")));
    }
  }

  static List<Form> forms(Path folder, String jurisdiction) {
    EnglishSeasons seasons = new EnglishSeasons(folder, jurisdiction);
    String which = "(?<r>this|next|last|coming|the) ";
    return List.of(
        Form.of("spring summer autumn fall winter", SEASON + Years.TAIL, seasons::ofYear),
        Form.of(
            "this next last coming the",
            which + SEASON + "(?! \\d| of| (?:in|by|to|from)\\b)",
            seasons::relative));
  }

  /** The jurisdictions whose seasons are their own. */
  static Set<String> jurisdictions(Path folder) {
    return TableRow.read(folder.resolve("seasons.csv")).stream()
        .map(row -> row.cell("jurisdiction"))
        .filter(place -> !place.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable Value ofYear(Matcher m, TimeContext r) {
    return m.group("y") == null || FALLS.matcher(m.group()).find()
        ? null
        : season(m, Years.of(m, r));
  }

  /** "the summer" is a time only as a deadline: by the summer. */
  private @Nullable Value relative(Matcher m, TimeContext r) {
    boolean article = m.group("r").equalsIgnoreCase("the");
    String before = r.lead(m.start(), 4).strip();
    return article && !before.toLowerCase(Locale.ROOT).endsWith("by")
        ? null
        : season(m, r.date().getYear() + Years.direction(m.group("r")));
  }

  /** Three whole months; the season that begins in December ends in the year after. */
  private Value season(Matcher m, int year) {
    String season = m.group("n").toLowerCase(Locale.ROOT);
    YearMonth month = YearMonth.of(year, months.getOrDefault(season, 12));
    String name =
        year
            + switch (season) {
              case "spring" -> "-SP";
              case "summer" -> "-SU";
              case "winter" -> "-WI";
              default -> "-FA";
            };
    return Value.between(month.atDay(1), month.plusMonths(2).atEndOfMonth()).timexed(name);
  }
}
