package luoshi.intake;

import java.util.List;

/**
 * A task table as it was recognised.
 *
 * @param name name of its document: {@code FILE!Sheet}
 * @param title the first line over its header, empty where there is none
 * @param above all lines over its header
 * @param header the header of the column of tasks
 * @param rows its tasks in order
 */
record TaskTable(String name, String title, List<String> above, String header, List<TaskRow> rows) {

  TaskTable {
    above = List.copyOf(above);
    rows = List.copyOf(rows);
  }
}
