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
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import luoshi.message.FileFault;
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
   * @throws FileFault where the file is missing, cannot be read or is no table
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
   * @throws FileFault where the text is no table
   */
  public static List<TableRow> read(Path file, String text) {
    List<TableRow> rows = new ArrayList<>();
    int line = 1;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord cells : parser) {
        line = (int) parser.getCurrentLineNumber();
        TableRow row = new TableRow(file, line, cells);
        if (!cells.isConsistent()) {
          throw row.fault("table.ragged", cells.size(), parser.getHeaderNames().size());
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      throw unreadable(file, line, e);
    }
  }

  private static FileFault unreadable(Path file, int line, Exception e) {
    return new FileFault("table.unreadable", file, line, String.valueOf(e.getMessage()));
  }

  /** All cells, by column. */
  public Map<String, String> cells() {
    return cells.toMap();
  }

  /** The text of a cell, which may be empty. */
  public String cell(String column) {
    if (!cells.isMapped(column)) {
      throw new FileFault("table.no-column", file, 1, column);
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
    try {
      return Integer.parseInt(cell(column));
    } catch (NumberFormatException e) {
      throw fault("table.whole", column, cell(column));
    }
  }

  /** The number of a cell. */
  public BigDecimal number(String column) {
    try {
      return new BigDecimal(cell(column));
    } catch (NumberFormatException e) {
      throw fault("table.number", column, cell(column));
    }
  }

  /** The constant that a cell names, in any case and with hyphens: {@code not-started}. */
  public <E extends Enum<E>> E one(String column, Class<E> type) {
    try {
      return Enum.valueOf(type, cell(column).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw fault("table.one-of", column, cell(column), Arrays.toString(type.getEnumConstants()));
    }
  }

  /** The regular expression of a cell. */
  public String pattern(String column) {
    try {
      return Pattern.compile(cell(column)).pattern();
    } catch (PatternSyntaxException e) {
      throw fault("table.pattern", column, cell(column), e.getDescription());
    }
  }

  /**
   * What is wrong with this row.
   *
   * @param key message key; its first placeholder stands for file and line
   * @param arguments what the further placeholders stand for
   */
  public FileFault fault(String key, Object... arguments) {
    return new FileFault(key, file, line, arguments);
  }

  /** File and line, as errors give them. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
