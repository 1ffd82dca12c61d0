package luoshi.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Deadline;
import luoshi.commitment.Kind;
import luoshi.commitment.Observation;
import luoshi.commitment.Owner;
import luoshi.commitment.Quote;
import luoshi.commitment.Rejected;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** Reads rows back into the records that were stored. */
final class Rows {

  private Rows() {}

  static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        commitment(row),
        Readings.concluded(row),
        row.getString("document"),
        row.getObject("issued", LocalDate.class),
        Objects.requireNonNullElse(row.getString("publisher"), ""),
        RowJson.state(row.getString("body")));
  }

  private static Commitment commitment(ResultSet row) throws SQLException {
    return new Commitment(
        row.getString("id"),
        row.getString("document_name"),
        Kind.valueOf(row.getString("kind")),
        row.getBoolean("checkable"),
        quote(row),
        row.getString("act"),
        row.getString("heading"),
        row.getString("metric"),
        amount(row),
        deadline(row),
        row.getString("recurrence"),
        lead(row),
        RowJson.owners(row.getString("supporting")),
        row.getString("issuer"),
        row.getString("area"),
        findings(row));
  }

  static Observation observation(ResultSet row, int number) throws SQLException {
    return new Observation(
        row.getString("id"),
        row.getString("document_name"),
        quote(row),
        row.getString("metric"),
        amount(row),
        row.getObject("observed", LocalDate.class),
        lead(row),
        Json.list(row.getString("findings"), Finding.class));
  }

  static Rejected rejected(ResultSet row, int number) throws SQLException {
    return new Rejected(
        row.getString("document_name"),
        quote(row),
        Json.read(row.getString("candidate"), Finding.class),
        Json.read(row.getString("finding"), Finding.class));
  }

  /** Listings read none. */
  private static List<Finding> findings(ResultSet row) throws SQLException {
    String findings = row.getString("findings");
    return findings.equals("[]") ? List.of() : Json.list(findings, Finding.class);
  }

  private static Quote quote(ResultSet row) throws SQLException {
    return new Quote(
        row.getString("quote"),
        row.getString("prefix"),
        row.getString("suffix"),
        row.getInt("start_at"),
        row.getInt("end_at"),
        row.getInt("page"));
  }

  private static @Nullable Amount amount(ResultSet row) throws SQLException {
    BigDecimal value = row.getBigDecimal("amount");
    if (value == null) {
      return null;
    }
    BigDecimal baseline = row.getBigDecimal("baseline");
    return new Amount(
        row.getString("comparator"),
        plain(value),
        row.getString("unit"),
        baseline == null ? null : plain(baseline));
  }

  /** The shortest plain form: 13, not 13.0000000000 and not 1E+9. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("deadline", LocalDate.class);
    return day == null
        ? null
        : new Deadline(
            day,
            row.getString("deadline_text"),
            row.getString("timex"),
            row.getString("deadline_basis"));
  }

  private static @Nullable Owner lead(ResultSet row) throws SQLException {
    String name = row.getString("lead_name");
    if (name == null) {
      return null;
    }
    List<String> aliases = RowJson.words(row.getString("lead_aliases"));
    return new Owner(name, row.getString("lead_text"), aliases);
  }
}
