package luoshi.mention.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.mention.TimeMention;
import luoshi.mention.TimeMention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a text from left to right: find an expression, narrow it, join it, bound it. */
public final class TimeReader {

  /** How far a year once written holds for months without one. */
  private static final int CARRY = 60;

  private static final Pattern WRITTEN_YEAR = Pattern.compile("\\d{4}|[〇零一二三四五六七八九]{4}");

  private final Scanner scanner;
  private final Stretches stretches;

  /**
   * @param folder the folder with {@code names.csv} and {@code years.csv}
   * @throws IOException if a table cannot be read
   */
  public TimeReader(Path folder) throws IOException {
    Stream<List<Form>> tables = Stream.of(NamedTimes.forms(folder), FiscalYears.forms(folder));
    scanner = new Scanner(Stream.concat(grammar(), tables).flatMap(List::stream).toList());
    stretches = new Stretches(scanner);
  }

  private static Stream<List<Form>> grammar() {
    return Stream.of(
        NumericDates.forms(),
        ChineseYears.forms(),
        ChineseParts.forms(),
        ChineseEdges.forms(),
        ChineseSpans.forms(),
        PlanPeriods.forms(),
        EnglishDates.forms(),
        EnglishYears.forms(),
        EnglishParts.forms(),
        EnglishRelative.forms(),
        EnglishSpans.forms());
  }

  /** All times of a text, in order, resolved against the document's date. */
  public List<TimeMention> read(String text, LocalDate date) {
    List<TimeMention> found = new ArrayList<>();
    Reading reading = new Reading(text, date, null, null);
    Core core = scanner.next(reading, 0);
    while (core != null) {
      TimeMention mention = complete(core, reading, found).mention(text);
      found.add(mention);
      reading = new Reading(text, date, null, yearOf(mention));
      core = scanner.next(reading, mention.end());
    }
    return found;
  }

  private Core complete(Core core, Reading reading, List<TimeMention> before) {
    Core narrowed = EnglishEdges.narrow(stretches.refine(core, reading), reading);
    Core bounded = Bounds.widen(stretches.join(narrowed, reading), reading);
    return before.isEmpty()
        ? bounded
        : Stretches.countFrom(before.get(before.size() - 1), bounded, reading);
  }

  private static @Nullable Integer yearOf(TimeMention mention) {
    boolean written = mention.kind() == Kind.DATE && WRITTEN_YEAR.matcher(mention.text()).find();
    return written && mention.first() != null ? mention.first().getYear() : null;
  }
}
