package luoshi.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.document.Block.Kind;
import luoshi.document.ReadingRule.Reach;
import org.jspecify.annotations.Nullable;

/** What a text says of its own title, publisher, issuer and date. */
final class Inference {

  private static final int TOP_LINES = 40;
  private static final int BOTTOM_LINES = 12;
  private static final int LONGEST = 400;
  private static final int TITLE_WITHIN = 3;

  /** How far into a text a full date is looked for that tells the year of "9月18日". */
  private static final int YEAR_WITHIN = 100_000;

  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\d{1,2})(?:月|-|/)(\\d{1,2})日?|([A-Z][a-z]{2,8})\\.? (\\d{1,2})");

  private final List<ReadingRule> rules;

  Inference(List<ReadingRule> rules) {
    this.rules =
        rules.stream()
            .filter(rule -> !rule.cuts())
            .sorted(Comparator.comparing(ReadingRule::rank).reversed())
            .toList();
  }

  /** A line as it is looked at, in Simplified script, and as it is written. */
  private record Seen(String plain, String written) {

    /** A value that was read from the plain line, as it is written. */
    String asWritten(String value) {
      int at = plain.indexOf(value);
      return at < 0 ? value : written.substring(at, at + value.length());
    }
  }

  /**
   * What the lines and blocks of a text say; null where they say nothing.
   *
   * @param plain the text in Simplified script
   */
  Given of(String text, String plain, List<Line> lines, List<Block> blocks) {
    List<Line> full = lines.stream().filter(line -> !line.blank()).toList();
    List<Seen> top = seen(text, plain, full.subList(0, Math.min(full.size(), TOP_LINES)));
    List<Seen> bottom =
        seen(text, plain, full.subList(Math.max(0, full.size() - BOTTOM_LINES), full.size()));
    String title = field("title", top, bottom);
    String issuer = field("issuer", top, bottom);
    String publisher = field("publisher", top, bottom);
    return new Given(
        title == null ? title(text, blocks) : title,
        publisher == null ? issuer : publisher,
        issuer,
        date(text, top, bottom),
        null);
  }

  private static List<Seen> seen(String text, String plain, List<Line> lines) {
    return lines.stream().map(line -> seen(text, plain, line)).toList();
  }

  private static Seen seen(String text, String plain, Line line) {
    int end = Math.min(line.end(), line.start() + LONGEST);
    return new Seen(plain.substring(line.start(), end), text.substring(line.start(), end));
  }

  private @Nullable String field(String field, List<Seen> top, List<Seen> bottom) {
    for (ReadingRule rule : rules) {
      for (Seen line : rule.reach() == Reach.TOP ? top : bottom) {
        String value = rule.gives().equals(field) ? rule.read(line.plain()) : null;
        if (value != null && !value.isBlank()) {
          return line.asWritten(value);
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate date(String text, List<Seen> top, List<Seen> bottom) {
    for (ReadingRule rule : rules) {
      for (Seen line : rule.reach() == Reach.TOP ? top : bottom) {
        String value = rule.gives().equals("date") ? rule.read(line.plain()) : null;
        LocalDate date = value == null ? null : day(value, text);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** The day that a full date names, or a day of a month in the year that the text implies. */
  static @Nullable LocalDate day(String value, String text) {
    LocalDate full = Dates.first(value);
    Matcher matcher = MONTH_DAY.matcher(value);
    if (full != null || !matcher.find()) {
      return full;
    }
    LocalDate other = Dates.first(text.substring(0, Math.min(text.length(), YEAR_WITHIN)));
    if (other == null) {
      return null;
    }
    boolean figures = matcher.group(1) != null;
    int month = figures ? Integer.parseInt(matcher.group(1)) : Dates.month(matcher.group(3));
    return Dates.near(month, Integer.parseInt(matcher.group(figures ? 2 : 4)), other);
  }

  private static @Nullable String title(String text, List<Block> blocks) {
    return blocks.stream()
        .limit(TITLE_WITHIN)
        .filter(block -> block.kind() == Kind.TITLE || block.kind() == Kind.HEADING)
        .findFirst()
        .map(block -> text.substring(block.start(), block.end()).replaceAll("\\s*\\n\\s*", " "))
        .orElse(null);
  }
}
