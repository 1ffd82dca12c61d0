package luoshi.intake;

import java.util.List;

/**
 * One table as a file holds it.
 *
 * @param file name of the file
 * @param name name of the sheet or number of the table, empty where the file is one table
 * @param title the line over the table, empty where there is none
 * @param lines its rows in order
 * @param hidden whether the file's own program does not show it
 */
record Sheet(String file, String name, String title, List<Line> lines, boolean hidden) {

  Sheet {
    lines = List.copyOf(lines);
  }

  Sheet(String file, String name, String title, List<Line> lines) {
    this(file, name, title, lines, false);
  }

  Place place(Line line, int column) {
    return new Place(file, name, line.number(), column);
  }
}
