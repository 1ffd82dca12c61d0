package luoshi.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.rulebook.fact.Row;

/**
 * Finds names in the conditions of rules that nothing defines: a misspelt cue kind, table, column
 * or field would never match, in silence.
 */
final class NameCheck {

  private static final String VALUES =
      "\\s*(?:[!=]=\\s*|(?:not\\s+)?in\\s*\\()((?:\"[^\"]*\"[,\\s]*)+)";
  private static final Compared CUE = Compared.of("Cue", "\\bkind" + VALUES);
  private static final Compared TABLE = Compared.of("Row", "\\btable" + VALUES);
  private static final Compared COLUMN = Compared.of("Row", "\\bget\\((\"[^\"]*\")\\)");
  private static final Compared FIELD = Compared.of("Conclusion", "\\bfield" + VALUES);

  private static final Pattern STRING = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern CONCLUDED =
      Pattern.compile("conclude\\.that\\(\\s*\\$?\\w+,\\s*\"([^\"]+)\"");

  /** The conditions on a fact, and in them the strings that a field is compared with. */
  private record Compared(Pattern fact, Pattern values) {

    static Compared of(String fact, String values) {
      String inside = "\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\)";
      return new Compared(Pattern.compile("\\b" + fact + inside), Pattern.compile(values));
    }
  }

  private final List<Rule> rules;
  private final Set<String> fields;
  private final Map<String, List<Row>> tables;

  NameCheck(RuleSources sources) {
    this.rules = sources.rules();
    this.tables = sources.tables();
    this.fields =
        rules.stream()
            .flatMap(rule -> CONCLUDED.matcher(rule.source()).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
  }

  /** Checks tables, their columns, and the fields that earlier stages conclude. */
  void check() {
    for (Rule rule : rules) {
      List<Row> rows = tables.getOrDefault(rule.stage(), List.of());
      Set<String> names = rows.stream().map(Row::table).collect(Collectors.toSet());
      Set<String> columns = new HashSet<>();
      rows.forEach(row -> columns.addAll(row.cells().keySet()));
      compare(rule, TABLE, names, "rule.table");
      compare(rule, COLUMN, columns, "rule.column");
      compare(rule, FIELD, fields, "rule.field");
    }
  }

  /** Checks the cue kinds that rules ask for against those of the lexicon. */
  void checkCues(Set<String> cues) {
    rules.forEach(rule -> compare(rule, CUE, cues, "rule.cue"));
  }

  private static void compare(
      Rule rule, Compared compared, Collection<String> known, String fault) {
    for (MatchResult pattern : compared.fact().matcher(rule.source()).results().toList()) {
      compared
          .values()
          .matcher(pattern.group())
          .results()
          .flatMap(value -> STRING.matcher(value.group(1)).results())
          .map(string -> string.group(1))
          .filter(name -> !known.contains(name))
          .findFirst()
          .ifPresent(name -> refuse(rule, pattern, name, known, fault));
    }
  }

  private static void refuse(
      Rule rule, MatchResult at, String name, Collection<String> known, String fault) {
    int inside = at.start() + at.group().indexOf("\"" + name + "\"");
    throw rule.fault(fault, rule.lineAt(inside), name, Nearest.first(name, new TreeSet<>(known)));
  }
}
