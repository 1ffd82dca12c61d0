package luoshi.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.commitment.Amount;
import luoshi.commitment.Deadline;
import luoshi.commitment.Owner;
import luoshi.intake.TaskRow.Told;
import luoshi.mention.BodyMention;
import luoshi.mention.MentionFinder;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a row say: bodies, deadline and figure, each with the finding that says so.
 */
final class Columns {

  /** The rule that findings from columns name. */
  static final String RULE = "import-column";

  private static final int RANK = 100;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");
  private static final Pattern BARE = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final Pattern UNIT = Pattern.compile("[(（](?:单位[:：])?([^()（）]{1,8})[)）]\\s*$");
  private static final String PARTS = "[、，,;；\\n/]|\\band\\b|&";

  private final Vocabulary vocabulary;
  private final MentionFinder finder;
  private final LocalDate date;

  /** Bodies and deadlines repeat from row to row. */
  private final Map<String, Mentions> read = new HashMap<>();

  /**
   * Columns of one table.
   *
   * @param vocabulary the words that are no part of a body's name
   * @param finder finds bodies, times and figures
   * @param date the day against which "this year" is resolved
   */
  Columns(Vocabulary vocabulary, MentionFinder finder, LocalDate date) {
    this.vocabulary = vocabulary;
    this.finder = finder;
    this.date = date;
  }

  /** The body that has to do it: in the column for the lead, else first among those responsible. */
  @Nullable Owner lead(TaskRow row) {
    List<Owner> leads = owners(row.text(leadField(row)));
    return leads.isEmpty() ? null : leads.get(0);
  }

  /** All other bodies named, in the order of the columns. */
  List<Owner> supporting(TaskRow row) {
    List<Owner> all = new ArrayList<>(owners(row.text(Field.LEAD)));
    all.addAll(owners(row.text(Field.RESPONSIBLE)));
    all.addAll(owners(row.text(Field.SUPPORTING)));
    Owner lead = lead(row);
    return all.stream()
        .filter(owner -> lead == null || !owner.name().equals(lead.name()))
        .distinct()
        .toList();
  }

  Field leadField(TaskRow row) {
    return row.cell(Field.LEAD) == null ? Field.RESPONSIBLE : Field.LEAD;
  }

  /** When it is due: the last of the days that the cell names, or null where it names none. */
  @Nullable Deadline deadline(TaskRow row) {
    Told due = due(row);
    String text = due == null ? "" : due.text();
    LocalDate serial = Days.serial(text);
    if (serial != null) {
      return new Deadline(serial, text, serial.toString(), "row");
    }
    return find(text).times().stream()
        .filter(time -> time.last() != null)
        .max(Comparator.comparing(time -> Objects.requireNonNull(time.last())))
        .map(time -> deadline(time, text))
        .orElse(null);
  }

  /** The cell of the deadline; without one, the year in the header of the target. */
  @Nullable Told due(TaskRow row) {
    Told due = row.cell(Field.DEADLINE);
    Told target = row.cell(Field.TARGET);
    return due == null && target != null && YEAR.matcher(target.header()).find()
        ? new Told(target.header(), target.header(), target.place())
        : due;
  }

  private static Deadline deadline(TimeMention time, String text) {
    return new Deadline(Objects.requireNonNull(time.last()), text, time.timex(), "row");
  }

  /** The figure to be reached where the column of targets names exactly one, or null. */
  @Nullable QuantityMention target(TaskRow row) {
    return figure(row.text(Field.TARGET), row);
  }

  /** The amount of a target, with the baseline that has a column of its own. */
  Amount amount(QuantityMention figure, TaskRow row) {
    QuantityMention base = figure(row.text(Field.BASELINE), row);
    BigDecimal baseline = base == null ? figure.baseline() : base.value();
    return new Amount(figure.comparator(), figure.value(), figure.unit(), baseline);
  }

  /** The one figure of a cell; a bare number has the unit of its column, or of the task: （%）. */
  private @Nullable QuantityMention figure(String cell, TaskRow row) {
    if (BARE.matcher(cell).matches()) {
      QuantityMention whole = only(cell + unit(row));
      if (whole != null) {
        return whole;
      }
    }
    return only(cell);
  }

  private @Nullable QuantityMention only(String words) {
    List<QuantityMention> figures =
        find(words).quantities().stream()
            .filter(figure -> figure.kind() == QuantityMention.Kind.AMOUNT)
            .toList();
    return figures.size() == 1 ? figures.get(0) : null;
  }

  private static String unit(TaskRow row) {
    String unit = row.text(Field.UNIT);
    Matcher named = UNIT.matcher(row.text(Field.TASK));
    if (unit.isEmpty() && named.find()) {
      unit = named.group(1);
    }
    boolean word = !unit.isEmpty() && Character.isLetter(unit.charAt(0));
    return word && !Character.isIdeographic(unit.charAt(0)) ? " " + unit : unit;
  }

  /** A finding that names the column and the cell. */
  static Finding finding(String field, String value, Told told) {
    List<String> words = List.of(told.text(), told.header(), told.place().toString());
    return new Finding(0, -1, field, value, RULE, RANK, words);
  }

  /** A body for each part of a cell: by its canonical name where the whole part is one. */
  private List<Owner> owners(String text) {
    List<Owner> owners = new ArrayList<>();
    for (String part : text.split(PARTS, -1)) {
      String words = vocabulary.trimmed(part);
      if (words.chars().anyMatch(Character::isLetterOrDigit)) {
        owners.add(owner(words));
      }
    }
    return owners;
  }

  private Mentions find(String words) {
    return read.computeIfAbsent(words, w -> finder.find(w, date));
  }

  private Owner owner(String words) {
    return find(words).bodies().stream()
        .filter(body -> body.text().length() == words.length())
        .findFirst()
        .map((BodyMention body) -> new Owner(body.name(), body.text(), body.aliases()))
        .orElseGet(() -> new Owner(words, words, List.of()));
  }
}
