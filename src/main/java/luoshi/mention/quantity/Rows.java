package luoshi.mention.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of the rules folder: a header line, lines with # are comments. */
public final class Rows {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .get();

  private Rows() {}

  /**
   * The rows of a table.
   *
   * @throws UncheckedIOException where the file cannot be read
   */
  public static List<CSVRecord> read(Path file) {
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the table cannot be read", e);
    }
  }

  /** The words of a cell, which are separated by bars. */
  public static List<String> words(CSVRecord row, String column) {
    return Arrays.stream(row.get(column).split("\\|"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
