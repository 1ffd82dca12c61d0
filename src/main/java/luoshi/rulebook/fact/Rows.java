package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.document.Block.Cell;
import luoshi.mention.BodyMention;
import luoshi.mention.CueMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;

/**
 * The other cells of a clause's table row: their bodies and times are in view of it, with the
 * header of their column as role.
 */
final class Rows {

  private static final Pattern RESPONSIBLE =
      Pattern.compile("(?i)牵头|责任|负责|主办|配合|协助|协办|responsib|lead|owner|support|partner");

  /** Of the cues of other cells the one that says that a task has no last day. */
  private static final String ONGOING = "ongoing";

  private static final int LONGEST_NAME = 60;

  private static final Pattern BARE = Pattern.compile("[≥≤><]?\\s*\\d{4}");
  private static final Pattern YEARS =
      Pattern.compile("(?i)时|期|年份|年度|date|year|due|deadline|by|when|complet|target|timeline");

  private final Map<Long, List<Passage>> rows = new HashMap<>();

  /** "Share of claims decided within 28 days" names what is measured, not when. */
  private static final Pattern INDICATOR =
      Pattern.compile("(?i)^column:.*(?:indicator|metric|measure|指标|指標)");

  Rows(List<Passage> passages) {
    for (Passage passage : passages) {
      Cell cell = passage.clauses().get(0).block().cell();
      if (cell != null) {
        rows.computeIfAbsent(key(cell), k -> new ArrayList<>()).add(passage);
      }
    }
  }

  /** The cells of a clause's row, its own included; none outside tables. */
  List<Passage> row(Statement clause) {
    Cell cell = clause.block().cell();
    return cell == null ? List.of() : rows.getOrDefault(key(cell), List.of());
  }

  List<Object> besides(Statement clause, Passage own) {
    Cell cell = clause.block().cell();
    List<Object> facts = new ArrayList<>();
    if (cell == null) {
      return facts;
    }
    for (Passage other : rows.getOrDefault(key(cell), List.of())) {
      if (other != own && !isSameCell(cell, other)) {
        String role = "column:" + header(other);
        for (BodyMention body : other.mentions().bodies()) {
          facts.add(Seen.body(clause, body, role, other.start(), Scope.ROW));
        }
        if (other.mentions().bodies().isEmpty()) {
          facts.addAll(unknown(clause, other, role));
        }
        for (CueMention cue : other.mentions().cues()) {
          if (cue.entry().cue().equals(ONGOING)) {
            facts.add(Seen.cue(clause, cue, other.start(), Scope.ROW));
          }
        }
        if (!INDICATOR.matcher(role).find() && !isCount(other)) {
          for (TimeMention time : other.mentions().times()) {
            facts.add(Seen.rowTime(clause, time, other.start()));
          }
        }
      }
    }
    return facts;
  }

  /** A cell with several lines holds several passages. */
  private static boolean isSameCell(Cell cell, Passage other) {
    Cell its = other.clauses().get(0).block().cell();
    return its != null && its.column() == cell.column();
  }

  /** Whoever stands in the column of responsible parties is a body, though no register knows it. */
  private static List<Body> unknown(Statement clause, Passage other, String role) {
    if (!RESPONSIBLE.matcher(role).find()) {
      return List.of();
    }
    List<Body> bodies = new ArrayList<>();
    for (Statement cell : other.clauses()) {
      if (cell.text().length() <= LONGEST_NAME && cell.text().length() > 1) {
        bodies.add(
            new Body(
                clause.id(),
                cell.text(),
                "other",
                role,
                cell.text(),
                Scope.ROW,
                cell.start(),
                cell.end()));
      }
    }
    return bodies;
  }

  /** A bare 1960 or 2000 among the figures of a row is no year, unless its column says so. */
  private static boolean isCount(Passage cell) {
    return BARE.matcher(cell.clauses().get(0).text()).matches()
        && !YEARS.matcher(header(cell)).find();
  }

  private static String header(Passage passage) {
    Cell cell = passage.clauses().get(0).block().cell();
    return cell == null ? "" : cell.header();
  }

  private static long key(Cell cell) {
    return (long) cell.table() << 32 | cell.row();
  }
}
