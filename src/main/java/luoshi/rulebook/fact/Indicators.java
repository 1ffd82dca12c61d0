package luoshi.rulebook.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.document.Block.Cell;
import luoshi.mention.Mentions;
import luoshi.mention.QuantityMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of indicators: a row names what is measured and its unit, the header of a column the
 * year for which its figures hold.
 */
final class Indicators {

  private static final Pattern NAME =
      Pattern.compile("(?i).*(?:指标|指標|项目|名称|任务|indicator|metric|measure).*");
  private static final Pattern UNIT = Pattern.compile("(?i)(?:计量)?单位|單位|units?|unit of measure");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,，%％\\s]*");

  private static final Pattern STATE =
      Pattern.compile("(?i)target|goal|baseline|actual|result|current|目标|现状|基期|实际");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?i)(?:at (?:least|most) |up to |over |under |[<>≥≤=～~] ?)?[\\d.,]+ ?[%％]?(?: or (?:more|less|fewer))?");

  private static final Pattern UNIT_IN_NAME = Pattern.compile("[（(]([^（）()]{1,6})[）)]\\s*$");
  private static final Pattern NUMBER_OF = Pattern.compile("(?i)^(?:total )?number of (.+)");

  private final Rows rows;
  private final Function<String, Mentions> find;
  private final UnaryOperator<String> groups;
  private final Map<String, Mentions> headers = new HashMap<>();

  /**
   * Reads the tables of a document.
   *
   * @param groups gives the sort of a unit
   */
  Indicators(Rows rows, Function<String, Mentions> find, UnaryOperator<String> groups) {
    this.rows = rows;
    this.find = find;
    this.groups = groups;
  }

  /** Whether the clause is a figure under a header for the state of things or a goal. */
  boolean isFigure(Statement clause) {
    Cell cell = clause.block().cell();
    return cell != null
        && cell.row() > 0
        && STATE.matcher(cell.header()).find()
        && FIGURE.matcher(clause.text()).matches();
  }

  /** The time in the header of the clause's column, or null. */
  @Nullable TimeMention time(Statement clause) {
    Cell cell = clause.block().cell();
    if (cell == null || cell.row() == 0 || cell.header().isEmpty()) {
      return null;
    }
    return headers.computeIfAbsent(cell.header(), find).times().stream()
        .filter(time -> time.last() != null)
        .findFirst()
        .orElse(null);
  }

  /** The cell that names what the row measures, or null where there is none before the clause. */
  @Nullable Statement name(Statement clause) {
    List<Statement> before =
        rows.row(clause).stream()
            .map(passage -> passage.clauses().get(0))
            .filter(other -> other.start() < clause.start())
            .filter(other -> !NUMBER.matcher(other.text()).matches())
            .filter(other -> !UNIT.matcher(header(other)).matches())
            .toList();
    return before.stream()
        .filter(other -> NAME.matcher(header(other)).matches())
        .findFirst()
        .orElse(before.stream().min(Comparator.comparingInt(Statement::start)).orElse(null));
  }

  /** The figure with the name of the row as metric, in the unit that the row gives. */
  Figure named(Figure figure, Statement clause) {
    Statement name = name(clause);
    if (name == null) {
      return figure;
    }
    String given = figure.nounKind().equals("none") ? unit(clause) : "";
    boolean counts = given.isEmpty() && figure.nounKind().equals("none");
    String unit = counts ? counted(whole(name)) : given;
    QuantityMention one =
        unit.isEmpty()
            ? null
            : find.apply("1" + unit).quantities().stream().findFirst().orElse(null);
    BigDecimal scale = one == null ? BigDecimal.ONE : one.value();
    String noun = one == null || one.unit().isEmpty() ? unit : one.unit();
    return new Figure(
        figure.clause(),
        figure.number(),
        figure.comparator(),
        figure.value().multiply(scale),
        noun.isEmpty() ? figure.noun() : noun,
        noun.isEmpty() ? figure.nounKind() : kind(noun),
        figure.baseline(),
        name.text(),
        figure.text(),
        figure.start(),
        figure.end());
  }

  /** A unit that no table knows counts something. */
  private String kind(String noun) {
    String group = groups.apply(noun);
    return group.equals("none") ? "count" : group;
  }

  private String unit(Statement clause) {
    return rows.row(clause).stream()
        .map(passage -> passage.clauses().get(0))
        .filter(other -> UNIT.matcher(header(other)).matches())
        .map(Statement::text)
        .findFirst()
        .orElse("");
  }

  /** All of a name: its bracket is a clause of its own. */
  private String whole(Statement name) {
    return rows.row(name).stream()
        .filter(cell -> cell.clauses().contains(name))
        .flatMap(cell -> cell.clauses().stream())
        .map(Statement::text)
        .collect(Collectors.joining());
  }

  /** What the name of a row says it counts: "Number of apprentices", 床位数（张）. */
  private static String counted(String name) {
    Matcher bracket = UNIT_IN_NAME.matcher(name);
    if (bracket.find()) {
      return bracket.group(1);
    }
    Matcher number = NUMBER_OF.matcher(name);
    return number.find() ? " " + number.group(1) : "";
  }

  private static String header(Statement statement) {
    Cell cell = statement.block().cell();
    return cell == null ? "" : cell.header().strip();
  }
}
