package luoshi.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.rulebook.fact.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV tables beside the rules. */
final class Tables {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setTrim(true)
          .get();

  private Tables() {}

  static List<Row> read(Path file, String text) {
    String name = file.getFileName().toString().replaceFirst("\\.csv$", "");
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      for (CSVRecord record : parser) {
        if (!record.isConsistent()) {
          throw new RuleError(
              file,
              (int) parser.getCurrentLineNumber(),
              "the row has "
                  + record.size()
                  + " cells, the table "
                  + parser.getHeaderNames().size()
                  + " columns",
              "Give each column a cell; put cells that hold a comma in quotation marks.");
        }
        rows.add(new Row(name, record.toMap()));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RuleError(
          file,
          1,
          "is no CSV table: " + e.getMessage(),
          "Begin with a line of distinct column names.");
    }
    return rows;
  }
}
