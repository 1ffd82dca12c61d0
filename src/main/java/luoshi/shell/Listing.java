package luoshi.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.report.CsvCells;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints rows as the user asked: as a table, CSV or JSON, in the columns of {@code --columns}.
 *
 * @param call the command's run
 * @param columns all columns that can be asked for
 */
record Listing<T>(Call call, List<Column<T>> columns) {

  /**
   * Prints rows.
   *
   * @param total how many there are, of which these are the ones that matched
   */
  void print(List<T> rows, int total) throws IOException {
    List<Column<T>> chosen = chosen();
    String format = Objects.requireNonNullElse(call.settings().format(), "table");
    switch (format) {
      case "table" -> {
        table(chosen, rows);
        call.say("listing.shown", rows.size(), total);
      }
      case "csv" -> csv(chosen, rows);
      case "json" -> json(chosen, rows);
      default -> throw new UsageError("usage.format", format, "table, csv, json");
    }
  }

  /** The same listing, of which these columns are shown where none are asked for. */
  Listing<T> usually(@Nullable String names) {
    boolean asked = call.settings().columns() != null || isJson();
    return names == null || asked ? this : new Listing<>(call, named(names));
  }

  private boolean isJson() {
    return "json".equals(call.settings().format());
  }

  private List<Column<T>> chosen() {
    String names = call.settings().columns();
    return names == null
        ? columns.stream().filter(c -> isJson() || c.shown()).toList()
        : named(names);
  }

  private List<Column<T>> named(String names) {
    List<Column<T>> chosen = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      chosen.add(column(name.strip()));
    }
    return chosen;
  }

  private Column<T> column(String name) {
    return columns.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .map(c -> new Column<>(c.name(), true, c.value(), c.look()))
        .orElseThrow(() -> new UsageError("usage.columns", name, names()));
  }

  private String names() {
    return String.join(", ", columns.stream().map(Column::name).toList());
  }

  /** Prints rows as a table with a blank line behind it, whatever columns were asked for. */
  void summary(List<T> rows) {
    table(columns, rows);
    call.out().println();
  }

  private void table(List<Column<T>> chosen, List<T> rows) {
    List<String> head = chosen.stream().map(c -> call.text("column." + c.name())).toList();
    TextTable table = new TextTable(head, call.session().screen());
    for (T row : rows) {
      table.add(
          chosen.stream().map(c -> c.value().apply(row)).toList(),
          chosen.stream().map(c -> c.look().apply(row)).toList());
    }
    table.print();
  }

  private void csv(List<Column<T>> chosen, List<T> rows) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    CSVPrinter printer = new CSVPrinter(call.out(), format);
    printer.printRecord(chosen.stream().map(Column::name));
    for (T row : rows) {
      printer.printRecord(chosen.stream().map(c -> CsvCells.harmless(c.value().apply(row))));
    }
    printer.flush();
  }

  private void json(List<Column<T>> chosen, List<T> rows) {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (T row : rows) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      chosen.forEach(c -> object.put(c.name(), c.value().apply(row)));
      objects.add(object);
    }
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    call.json().println(mapper.writeValueAsString(objects));
  }
}
