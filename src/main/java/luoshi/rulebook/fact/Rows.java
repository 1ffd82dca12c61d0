package luoshi.rulebook.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.document.Block.Cell;
import luoshi.mention.BodyMention;
import luoshi.mention.TimeMention;
import luoshi.statement.Statement;

/**
 * The other cells of a clause's table row: their bodies and times are in view of it, with the
 * header of their column as role.
 */
final class Rows {

  private final Map<Long, List<Passage>> rows = new HashMap<>();

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
      if (other != own) {
        String role = "column:" + header(other);
        for (BodyMention body : other.mentions().bodies()) {
          facts.add(FactBuilder.body(clause, body, role, other.start(), Scope.ROW));
        }
        for (TimeMention time : other.mentions().times()) {
          facts.add(FactBuilder.rowTime(clause, time, other.start()));
        }
      }
    }
    return facts;
  }

  private static String header(Passage passage) {
    Cell cell = passage.clauses().get(0).block().cell();
    return cell == null ? "" : cell.header();
  }

  private static long key(Cell cell) {
    return (long) cell.table() << 32 | cell.row();
  }
}
