package luoshi.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.document.Charsets;
import luoshi.message.Fault;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV of any charset, parted by commas, semicolons or tabulators. */
final class CsvSheets {

  private static final List<Character> MARKS = List.of(',', ';', '\t', '，');

  private CsvSheets() {}

  static List<Sheet> of(String file, byte[] bytes) throws IOException {
    String text = Charsets.decode(bytes);
    if (text == null) {
      throw new Fault("import.damaged", file, "binary");
    }
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(mark(text)).get();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        Limits.rows(file, lines.size());
        lines.add(
            new Line((int) row.getRecordNumber(), row.stream().limit(Limits.COLUMNS).toList()));
      }
    }
    return List.of(new Sheet(file, "", "", lines));
  }

  /** The mark that parts cells: the most frequent one of the first lines. */
  private static char mark(String text) {
    String head = text.substring(0, Math.min(text.length(), 4000));
    return MARKS.stream()
        .max(Comparator.comparing(mark -> head.chars().filter(c -> c == mark).count()))
        .orElse(',');
  }
}
