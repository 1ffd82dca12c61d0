package luoshi.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a table in the rules folder: a CSV file with a header line, in which lines with # are
 * comments. Blanks around a cell count only within quotation marks. Every fault says file and line.
 */
public final class TableRow {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreSurroundingSpaces(true)
          .get();

  private final Path file;
  private final int line;
  private final CSVRecord cells;

  private TableRow(Path file, int line, CSVRecord cells) {
    this.file = file;
    this.line = line;
    this.cells = cells;
  }

  /**
   * The rows of a table.
   *
   * @throws LexiconException where the file is missing, cannot be read or is no table
   */
  public static List<TableRow> read(Path file) {
    try {
      return read(file, Files.readString(file));
    } catch (IOException e) {
      throw unreadable(file, 1, e);
    }
  }

  /**
   * The rows of a table whose text was read before.
   *
   * @param file the file, for errors
   * @param text what stands in it
   * @throws LexiconException where the text is no table
   */
  public static List<TableRow> read(Path file, String text) {
    List<TableRow> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord cells : parser) {
        line = (int) parser.getCurrentLineNumber();
        TableRow row = new TableRow(file, line, cells);
        if (!cells.isConsistent()) {
          throw row.fault(
              "the row has %d cells, the table %d columns"
                  .formatted(cells.size(), parser.getHeaderNames().size()),
              "Give each column a cell; put cells that hold a comma in quotation marks.");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      throw unreadable(file, line, e);
    }
  }

  private static LexiconException unreadable(Path file, int line, Exception e) {
    return new LexiconException(
        file,
        line,
        "the table cannot be read: " + e.getMessage(),
        "Begin with a line of distinct column names, and save the file as UTF-8.");
  }

  /** All cells, by column. */
  public Map<String, String> cells() {
    return cells.toMap();
  }

  /** The text of a cell, which may be empty. */
  public String cell(String column) {
    if (!cells.isMapped(column)) {
      throw new LexiconException(
          file, 1, "the table has no column " + column, "Name it in the header line.");
    }
    return cells.get(column);
  }

  /** The words of a cell, which are separated by bars. */
  public List<String> words(String column) {
    return Arrays.stream(cell(column).split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The whole number of a cell. */
  public int whole(String column) {
    return parsed(column, Integer::parseInt, "Write a whole number, such as 4.");
  }

  /** The number of a cell. */
  public BigDecimal number(String column) {
    return parsed(column, BigDecimal::new, "Write a number, such as 0.1.");
  }

  /** The constant that a cell names, in any case and with hyphens: {@code not-started}. */
  public <E extends Enum<E>> E one(String column, Class<E> type) {
    return parsed(
        column,
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')),
        "Use one of " + Arrays.toString(type.getEnumConstants()) + ".");
  }

  /** The regular expression of a cell. */
  public String pattern(String column) {
    return parsed(
        column,
        text -> Pattern.compile(text).pattern(),
        "Check its brackets; a mark that is meant as itself takes a backslash.");
  }

  private <T> T parsed(String column, Function<String, T> parse, String mend) {
    String text = cell(column);
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      String why =
          e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
      throw fault("column %s cannot be \"%s\"%s".formatted(column, text, why), mend);
    }
  }

  /**
   * What is wrong with this row.
   *
   * @param what what is wrong
   * @param mend what to do about it
   */
  public LexiconException fault(String what, String mend) {
    return new LexiconException(file, line, what, mend);
  }

  /** File and line, as errors give them. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
