package luoshi.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.message.Text;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The manifest.csv of a folder: one line of metadata a document. */
final class Manifest {

  static final String NAME = "manifest.csv";
  private static final String KEY = "document";
  private static final List<String> COLUMNS =
      List.of("title", "publisher", "issuer", "date", "language");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreHeaderCase(true)
          .get();

  private final Map<String, Given> rows = new HashMap<>();

  private Manifest() {}

  /** What the manifest beside a file says of it. */
  static Given of(Path file) {
    Path path = file.resolveSibling(NAME);
    Path name = file.getFileName();
    if (name == null || !Files.isRegularFile(path)) {
      return Given.NONE;
    }
    return read(path).rows.getOrDefault(name.toString(), Given.NONE);
  }

  /**
   * What a manifest that is packed beside a file says of it.
   *
   * @param path how errors call the manifest
   * @param bytes its bytes; none where there is no manifest
   */
  static Given of(String path, byte[] bytes, String name) {
    return bytes.length == 0
        ? Given.NONE
        : read(Path.of(path), bytes).rows.getOrDefault(name, Given.NONE);
  }

  private static Manifest read(Path path) {
    try {
      return read(path, Files.readAllBytes(path));
    } catch (IOException e) {
      throw broken(path, 0, new Text("manifest.unreadable"));
    }
  }

  private static Manifest read(Path path, byte[] bytes) {
    String text = Charsets.decode(bytes);
    if (text == null) {
      throw broken(path, 1, new Text("manifest.no-text"));
    }
    return parse(path, text);
  }

  private static Manifest parse(Path path, String text) {
    Manifest manifest = new Manifest();
    long line = 1;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      if (!parser.getHeaderMap().containsKey(KEY)) {
        throw broken(path, 1, new Text("manifest.no-column", KEY));
      }
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        manifest.add(path, row, (int) line);
      }
      return manifest;
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      throw broken(path, (int) line, String.valueOf(e.getMessage()));
    }
  }

  private void add(Path path, CSVRecord row, int line) {
    if (!row.isConsistent()) {
      throw broken(path, line, new Text("manifest.ragged"));
    }
    Map<String, Entry> entries = new HashMap<>();
    for (String column : COLUMNS) {
      if (row.isMapped(column) && !row.get(column).isBlank()) {
        entries.put(column.toLowerCase(Locale.ROOT), new Entry(row.get(column), line));
      }
    }
    rows.put(row.get(KEY), Entry.given(path.toString(), entries));
  }

  private static DocumentException broken(Path path, int line, Object why) {
    return new DocumentException(path.toString(), line, Problem.BROKEN_MANIFEST, why);
  }
}
