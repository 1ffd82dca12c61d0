package luoshi.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.commitment.Amount;
import luoshi.ledger.Stated.Source;
import org.jspecify.annotations.Nullable;

/** Reads rows into statements, without the findings, which are long. */
final class StatedRows {

  private final Map<String, Source> sources = new HashMap<>();

  StatedRows(List<Source> sources) {
    sources.forEach(source -> this.sources.put(source.sha256(), source));
  }

  static Source source(ResultSet row, int number) throws SQLException {
    LocalDate issued = row.getObject("issued", LocalDate.class);
    return new Source(
        row.getString("sha256"),
        row.getString("name"),
        Objects.requireNonNullElse(row.getString("title"), ""),
        author(row),
        issued != null
            ? issued
            : LocalDate.ofInstant(row.getTimestamp("ingested").toInstant(), ZoneOffset.UTC));
  }

  /** Whose document it is, else who published it. */
  private static String author(ResultSet row) throws SQLException {
    String issuer = row.getString("issuer");
    return Objects.requireNonNullElse(issuer == null ? row.getString("publisher") : issuer, "");
  }

  Stated commitment(ResultSet row) throws SQLException {
    boolean checkable = row.getBoolean("checkable");
    return stated(
        row,
        row.getString("id"),
        checkable ? row.getString("kind") : "DIRECTIVE",
        row.getString("heading") + "\n" + row.getString("prefix"),
        row.getString("metric"),
        amount(row),
        row.getObject("deadline", LocalDate.class),
        false,
        owners(row));
  }

  Stated observation(ResultSet row) throws SQLException {
    return stated(
        row,
        row.getString("id"),
        row.getBoolean("expected") ? "FORECAST" : "OBSERVATION",
        row.getString("prefix"),
        row.getString("metric"),
        amount(row),
        row.getObject("observed", LocalDate.class),
        row.getBoolean("years"),
        owners(row));
  }

  Stated report(ResultSet row) throws SQLException {
    return stated(row, "", "REPORT", row.getString("prefix"), "", null, null, false, List.of());
  }

  private Stated stated(
      ResultSet row,
      String id,
      String kind,
      String before,
      String metric,
      @Nullable Amount amount,
      @Nullable LocalDate day,
      boolean years,
      List<String> owners)
      throws SQLException {
    return new Stated(
        id,
        Objects.requireNonNull(sources.get(row.getString("document"))),
        kind,
        row.getString("quote"),
        before,
        row.getInt("start_at"),
        row.getInt("end_at"),
        metric,
        amount,
        day,
        years,
        owners);
  }

  private static @Nullable Amount amount(ResultSet row) throws SQLException {
    BigDecimal value = row.getBigDecimal("amount");
    return value == null
        ? null
        : new Amount(row.getString("comparator"), Rows.plain(value), row.getString("unit"), null);
  }

  private static List<String> owners(ResultSet row) throws SQLException {
    String name = row.getString("lead_name");
    if (name == null) {
      return List.of();
    }
    List<String> owners = new ArrayList<>(List.of(name, row.getString("lead_text")));
    owners.addAll(RowJson.words(row.getString("lead_aliases")));
    return owners;
  }
}
