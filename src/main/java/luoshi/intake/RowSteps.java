package luoshi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import luoshi.commitment.Deadline;
import luoshi.commitment.Owner;
import luoshi.followup.Advance;
import luoshi.followup.Gate;
import luoshi.followup.Refusal;
import luoshi.intake.TaskRow.Told;
import luoshi.ledger.Entry;
import luoshi.ledger.LogEntry;
import luoshi.ledger.LogEntry.Type;
import luoshi.message.Fault;

/**
 * What a row of a task table says of a commitment beyond what its document says: progress and
 * notes, and where an edited table says so, another deadline or lead. What an earlier import has
 * recorded is not recorded again.
 */
final class RowSteps {

  private final ProgressReader words;
  private final Gate gate;
  private final LocalDate today;
  private final String actor;
  private final List<Step> steps = new ArrayList<>();
  private final List<Fault> notices = new ArrayList<>();

  RowSteps(ProgressReader words, Gate gate, LocalDate today, String actor) {
    this.words = words;
    this.gate = gate;
    this.today = today;
    this.actor = actor;
  }

  List<Step> steps() {
    return steps;
  }

  List<Fault> notices() {
    return notices;
  }

  /** Progress and notes. */
  void news(TaskRow row, Entry entry, List<LogEntry> history) {
    Told progress = row.cell(Field.PROGRESS);
    if (progress != null && !noted(history, progress.text())) {
      progress(progress, entry);
    }
    Told note = row.cell(Field.NOTE);
    if (note != null && !noted(history, note.text())) {
      add(note, entry, Type.NOTE, Map.of("note", note.text()));
    }
  }

  /** Another deadline or lead than the table said before. */
  void changes(TaskRow row, Columns columns, Entry entry, List<LogEntry> history) {
    Deadline deadline = columns.deadline(row);
    Deadline stated = entry.commitment().deadline();
    String due = stated == null ? "" : stated.day().toString();
    if (deadline != null && !deadline.day().toString().equals(told(history, "deadline", due))) {
      Told cell = Objects.requireNonNull(columns.due(row));
      add(cell, entry, Type.RESCHEDULE, Map.of("deadline", deadline.day().toString()));
    }
    Owner lead = columns.lead(row);
    Owner named = entry.commitment().lead();
    if (lead != null
        && !lead.name().equals(told(history, "lead", named == null ? "" : named.name()))) {
      Told cell = Objects.requireNonNull(row.cell(columns.leadField(row)));
      add(cell, entry, Type.ASSIGN, Map.of("lead", lead.name()));
    }
  }

  /**
   * Other supporting bodies than before, as a note: who helps is no field that entries of the log
   * move.
   */
  void helpers(TaskRow row, Columns columns, Entry entry, List<LogEntry> history) {
    List<String> now = columns.supporting(row).stream().map(Owner::name).toList();
    List<String> before = entry.commitment().supporting().stream().map(Owner::name).toList();
    Told told = row.cell(Field.SUPPORTING);
    if (told != null && !now.equals(before)) {
      String note = told.header() + ": " + told.text();
      if (!noted(history, note)) {
        add(told, entry, Type.NOTE, Map.of("note", note));
      }
    }
  }

  /**
   * State and value are recorded where the rules allow it on these words alone, a value where they
   * refuse the state; the words always.
   */
  private void progress(Told told, Entry entry) {
    Map<String, String> all = words.read(told.text(), entry);
    Map<String, String> measured = new TreeMap<>(all);
    measured.remove("delivery");
    Map<String, String> note = Map.of("note", told.text());
    for (Map<String, String> read : List.of(all, measured)) {
      Map<String, String> update = new TreeMap<>(Advance.by(read, entry));
      update.putAll(note);
      List<Refusal> refusals = gate.refusals(entry, update, today);
      if (!read.isEmpty() && refusals.isEmpty()) {
        add(told, entry, Type.UPDATE, update);
        return;
      }
      if (read.containsKey("delivery")) {
        String rule = refusals.get(0).rule();
        notices.add(new Fault("import.only-noted", told.place(), told.text(), rule));
      }
    }
    add(told, entry, Type.NOTE, note);
  }

  private void add(Told told, Entry entry, Type type, Map<String, String> fields) {
    Map<String, String> payload = Step.payload(told.place(), fields);
    steps.add(new Step(told.place(), entry, type, payload, today, actor));
  }

  private static boolean noted(List<LogEntry> history, String note) {
    return history.stream().anyMatch(e -> imported(e) && e.get("note").equals(note));
  }

  /** What the table said last about a field. */
  private static String told(List<LogEntry> history, String field, String first) {
    return history.stream()
        .filter(e -> imported(e) && !e.get(field).isEmpty())
        .reduce((earlier, later) -> later)
        .map(e -> e.get(field))
        .orElse(first);
  }

  private static boolean imported(LogEntry entry) {
    return !entry.get(Step.SHEET).isEmpty();
  }
}
