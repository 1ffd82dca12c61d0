package luoshi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.ledger.Entry;
import luoshi.ledger.LedgerException;
import luoshi.ledger.LogEntry;
import luoshi.message.Fault;

/**
 * A workbook that luoshi wrote and a unit has filled in. It is known by its sheet {@code luoshi},
 * which says on which state of each commitment it rests.
 */
final class Returned {

  private static final String NAME = "luoshi";

  private final Desk desk;
  private final List<Sheet> sheets;
  private final Versions versions;
  private final String user;
  private final boolean named;
  private final FilledRow filled;
  private final List<Step> steps = new ArrayList<>();
  private final List<Fault> refused = new ArrayList<>();
  private int known;

  Returned(Desk desk, List<Sheet> sheets, String user, boolean named) {
    this.desk = desk;
    this.sheets = sheets.stream().filter(sheet -> !sheet.name().equals(NAME)).toList();
    this.versions = new Versions(sheets.stream().filter(s -> s.name().equals(NAME)).toList());
    this.user = user;
    this.named = named;
    this.filled = new FilledRow(desk);
  }

  static boolean is(List<Sheet> sheets) {
    return sheets.stream().anyMatch(sheet -> sheet.name().equals(NAME));
  }

  /** What was filled in, and which cells are refused. */
  Plan plan() {
    int tables = 0;
    for (Sheet sheet : sheets) {
      ReturnedHeader header = ReturnedHeader.of(sheet);
      if (header != null) {
        tables++;
        sheet.lines().stream()
            .filter(line -> line.number() > header.row() && header.isFilled(line))
            .forEach(line -> row(sheet, header, line));
      }
    }
    if (tables == 0) {
      throw new Fault("import.no-returned-table", sheets.isEmpty() ? NAME : sheets.get(0).file());
    }
    return new Plan(List.of(), steps, refused, List.of(), known, true);
  }

  private void row(Sheet sheet, ReturnedHeader header, Line line) {
    try {
      FilledIn in = new FilledIn(sheet, header, line);
      Entry entry = entry(in);
      Step step = filled.step(in, entry, actor(in));
      List<LogEntry> history = desk.ledger().log().history(entry.commitment().id());
      if (history.stream().anyMatch(e -> says(e, step, in))) {
        known++;
      } else {
        refuseStale(in, entry, history);
        filled.refuse(in, step);
        steps.add(step);
      }
    } catch (Fault fault) {
      refused.add(fault);
    }
  }

  private Entry entry(FilledIn in) {
    try {
      return desk.ledger().commitments().one(in.cell("id"));
    } catch (LedgerException e) {
      throw new Fault("import.no-commitment", in.place("id"), in.cell("id"));
    }
  }

  private String actor(FilledIn in) {
    String unit = in.cell("lead");
    return named || unit.isEmpty() ? user : unit;
  }

  /**
   * Whether an entry says what the row says: the same fields, and the same day where it has one.
   */
  private static boolean says(LogEntry entry, Step step, FilledIn in) {
    Map<String, String> fields = new HashMap<>(entry.fields());
    boolean imported = fields.remove(Step.SHEET) != null;
    fields.remove(Step.CELL);
    return imported
        && fields.equals(step.fields())
        && (in.cell("new-date").isEmpty() || entry.effective().equals(step.effective()));
  }

  /** What this very sheet has brought in meanwhile does not make it stale. */
  private void refuseStale(FilledIn in, Entry entry, List<LogEntry> history) {
    Long seen = versions.of(entry.commitment().id());
    if (seen == null) {
      throw new Fault("import.no-version", in.place("id"), entry.commitment().id());
    }
    String table = in.place("id").table();
    List<LogEntry> later =
        history.stream().filter(e -> e.seq() > seen && !e.get(Step.SHEET).equals(table)).toList();
    if (!later.isEmpty()) {
      String id = entry.commitment().id();
      throw new Fault("import.moved-on", in.place("id"), id, told(later));
    }
  }

  private static String told(List<LogEntry> entries) {
    return entries.stream()
        .map(e -> e.actor() + ", " + e.effective() + ": " + FilledIn.told(e.fields()))
        .collect(Collectors.joining("; "));
  }
}
