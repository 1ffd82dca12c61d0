package luoshi.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import luoshi.intake.TaskRow.Told;

/** Recognises a task table in a sheet: header, headings among its rows, tasks. */
final class TaskTables {

  private final Sheet sheet;
  private final Vocabulary words;
  private final Map<Integer, String> carried = new TreeMap<>();
  private final List<TaskRow> rows = new ArrayList<>();
  private Header header;
  private String group = "";

  private TaskTables(Sheet sheet, Vocabulary words, Header header) {
    this.sheet = sheet;
    this.words = words;
    this.header = header;
  }

  /** The task table of a sheet, or nothing where it has no header that is known. */
  static Optional<TaskTable> of(Sheet sheet, Vocabulary words) {
    int at = Header.find(sheet, words);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new TaskTables(sheet, words, Header.of(sheet.lines().get(at), words).orElseThrow())
                .read(at));
  }

  private TaskTable read(int at) {
    List<String> above = new ArrayList<>();
    if (!sheet.title().isEmpty()) {
      above.add(sheet.title());
    }
    sheet.lines().subList(0, at).stream()
        .map(Line::first)
        .filter(line -> !line.isEmpty())
        .forEach(above::add);
    sheet.lines().subList(at + 1, sheet.lines().size()).forEach(this::take);
    String name = sheet.place(header.line(), 0).table();
    String column = header.line().cell(header.task());
    return new TaskTable(name, above.isEmpty() ? "" : above.get(0), above, column, rows);
  }

  private void take(Line line) {
    if (header.isRepeatedBy(line, words)) {
      header = Header.of(line, words).orElse(header);
    } else if (isGroup(line)) {
      group = line.first();
      carried.clear();
    } else if (!line.cell(header.task()).isEmpty()) {
      rows.add(row(line));
    }
  }

  /** A row with one filled cell that stands elsewhere, spans others, or begins as headings do. */
  private boolean isGroup(Line line) {
    if (line.filled() != 1) {
      return false;
    }
    int column = line.cells().indexOf(line.first());
    boolean task = column == header.task();
    return (!task && !header.headings().contains(column) && header.field(column) != Field.NOTE)
        || line.wide().contains(column)
        || words.isGroup(line.first());
  }

  private TaskRow row(Line line) {
    Map<Field, Told> cells = new EnumMap<>(Field.class);
    for (int column = 0; column < line.cells().size(); column++) {
      Field field = header.field(column);
      String text = line.cell(column);
      if (field != null && !text.isEmpty() && (field == Field.UNIT || !blank(text))) {
        Told told = new Told(text, header.line().cell(column), sheet.place(line, column));
        cells.merge(field, told, TaskTables::joined);
      }
    }
    return new TaskRow(headings(line), cells);
  }

  /** A dash or a slash in a cell says that there is nothing to say. */
  private static boolean blank(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static Told joined(Told first, Told second) {
    return new Told(first.text() + "\n" + second.text(), first.header(), first.place());
  }

  /** A heading that stands once, with blanks below it, holds until the next. */
  private List<String> headings(Line line) {
    List<String> headings = new ArrayList<>();
    if (!group.isEmpty()) {
      headings.add(group);
    }
    for (int column : header.headings()) {
      if (!line.cell(column).isEmpty()) {
        carried.put(column, line.cell(column).replace('\n', ' '));
      }
      headings.add(Objects.requireNonNullElse(carried.get(column), ""));
    }
    headings.removeIf(String::isEmpty);
    return headings;
  }
}
