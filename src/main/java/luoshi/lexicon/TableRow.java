package luoshi.lexicon;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a vocabulary table in the rules folder: a CSV file with a header line, in which lines
 * with # are comments. Every fault says file and line.
 */
public final class TableRow {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
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
    List<TableRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
      for (CSVRecord cells : parser) {
        TableRow row = new TableRow(file, (int) parser.getCurrentLineNumber(), cells);
        if (!cells.isConsistent()) {
          throw row.fault(
              "the row has %d cells, the table %d columns"
                  .formatted(cells.size(), parser.getHeaderNames().size()),
              "Give each column a cell; put cells that hold a comma in quotation marks.");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException | IllegalArgumentException e) {
      throw new LexiconException(
          file,
          1,
          "the table cannot be read: " + e.getMessage(),
          "Begin with a line of distinct column names, and save the file as UTF-8.");
    }
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

  /** The constant that a cell names, in any case. */
  public <E extends Enum<E>> E one(String column, Class<E> type) {
    return parsed(
        column,
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
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
