package luoshi.mention.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.mention.TimeMention;

/** Reads a text from left to right: find an expression, narrow it, join it, bound it. */
public final class TimeReader {

  private final Set<String> jurisdictions;
  private final Scanner scanner;
  private final Stretches stretches;

  /**
   * @param folder the folder with {@code names.csv}, {@code years.csv} and {@code seasons.csv}
   * @param jurisdiction whose fiscal years and seasons are meant, or empty
   */
  public TimeReader(Path folder, String jurisdiction) {
    jurisdictions =
        Stream.of(FiscalYears.jurisdictions(folder), EnglishSeasons.jurisdictions(folder))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    Stream<List<Form>> tables =
        Stream.of(
            NamedTimes.forms(folder),
            FiscalYears.forms(folder, jurisdiction),
            EnglishSeasons.forms(folder, jurisdiction));
    scanner = new Scanner(Stream.concat(grammar(), tables).flatMap(List::stream).toList());
    stretches = new Stretches(scanner);
  }

  /** The jurisdictions that have fiscal years or seasons of their own. */
  public Set<String> jurisdictions() {
    return jurisdictions;
  }

  private static Stream<List<Form>> grammar() {
    return Stream.of(
        NumericDates.forms(),
        ChineseYears.forms(),
        ChineseParts.forms(),
        ChineseWeeks.forms(),
        ChineseEdges.forms(),
        ChineseSpans.forms(),
        PlanPeriods.forms(),
        EnglishDates.forms(),
        EnglishDayRanges.forms(),
        EnglishYears.forms(),
        EnglishParts.forms(),
        EnglishRelative.forms(),
        EnglishRepeats.forms(),
        EnglishSpans.forms());
  }

  /** All times of a text, in order, resolved against the document's date. */
  public List<TimeMention> read(String text, LocalDate date) {
    List<TimeMention> found = new ArrayList<>();
    TimeContext reading = new TimeContext(text, date, null, null);
    TimeCore core = scanner.next(reading, 0);
    while (core != null) {
      TimeMention mention = complete(core, reading).mention(text);
      found.add(mention);
      reading = reading.after(mention);
      core = scanner.next(reading, mention.end());
    }
    return found;
  }

  private TimeCore complete(TimeCore core, TimeContext reading) {
    TimeCore narrowed = EnglishEdges.narrow(stretches.refine(core, reading), reading);
    TimeCore bounded = Bounds.widen(stretches.join(narrowed, reading), reading);
    return LentTime.ahead(LentTime.inView(bounded, reading), reading);
  }
}
