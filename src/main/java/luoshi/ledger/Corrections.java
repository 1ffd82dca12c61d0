package luoshi.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Kind;
import luoshi.commitment.Owner;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Applies what analysts corrected to a commitment as the rules found it. Every corrected field
 * keeps the rules' findings and gains one of the analyst, which outranks them.
 */
public final class Corrections {

  /** The rule that findings of analysts name. */
  public static final String ANALYST = "analyst";

  /** Above every rank that a rule can have. */
  private static final int RANK = 1000;

  /** The field of a short title; it is no conclusion of a rule, so that no finding tells of it. */
  static final String TITLE = "title";

  /** The fields that can be corrected. */
  public static final Set<String> FIELDS =
      new TreeSet<>(
          List.of(
              "kind",
              "checkable",
              "metric",
              "comparator",
              "value",
              "unit",
              "baseline",
              "area",
              "lead",
              "supporting",
              TITLE));

  private static final Set<String> COMPARATORS = Set.of("=", ">=", "<=", "~", "+", "-");

  private Corrections() {}

  /**
   * The value in the spelling that is stored.
   *
   * @throws LedgerException where the field cannot be corrected, or has no such value
   */
  public static String checked(String field, String value) {
    if (!FIELDS.contains(field)) {
      throw new LedgerException("error.field", field, String.join(", ", FIELDS));
    }
    if (value.isEmpty()) {
      return value;
    }
    return switch (field) {
      case "kind" -> kind(value);
      case "checkable" -> among(value, List.of("true", "false"));
      case "comparator" -> among(value, COMPARATORS.stream().sorted().toList());
      case "value", "baseline" -> number(value);
      default -> value;
    };
  }

  private static String kind(String value) {
    return among(
        value.toUpperCase(java.util.Locale.ROOT),
        Arrays.stream(Kind.values()).map(Kind::name).toList());
  }

  private static String among(String value, List<String> known) {
    if (!known.contains(value)) {
      throw new LedgerException("error.word", value, String.join(", ", known));
    }
    return value;
  }

  private static String number(String value) {
    try {
      return new BigDecimal(value).toPlainString();
    } catch (NumberFormatException e) {
      throw new LedgerException("error.word", value, "12.5");
    }
  }

  static Commitment applied(Commitment c, State state) {
    Map<String, String> edits = state.edits();
    if (FIELDS.stream().noneMatch(edits::containsKey)) {
      return c;
    }
    return new Commitment(
        c.id(),
        c.document(),
        Kind.valueOf(edits.getOrDefault("kind", c.kind().name())),
        Boolean.parseBoolean(edits.getOrDefault("checkable", Boolean.toString(c.checkable()))),
        c.quote(),
        c.act(),
        c.heading(),
        edits.getOrDefault("metric", c.metric()),
        amount(c.amount(), edits),
        c.deadline(),
        c.recurrence(),
        lead(c, edits),
        supporting(c, edits),
        c.issuer(),
        edits.getOrDefault("area", c.area()),
        findings(c, edits));
  }

  private static @Nullable Amount amount(@Nullable Amount stated, Map<String, String> edits) {
    if (stated == null && !edits.containsKey("value")) {
      return null;
    }
    BigDecimal value = decimal(edits.get("value"), stated == null ? null : stated.value());
    return new Amount(
        edits.getOrDefault("comparator", stated == null ? "=" : stated.comparator()),
        value == null ? BigDecimal.ZERO : value,
        edits.getOrDefault("unit", stated == null ? "" : stated.unit()),
        decimal(edits.get("baseline"), stated == null ? null : stated.baseline()));
  }

  private static @Nullable BigDecimal decimal(@Nullable String edit, @Nullable BigDecimal stated) {
    return edit == null ? stated : new BigDecimal(edit);
  }

  private static @Nullable Owner lead(Commitment c, Map<String, String> edits) {
    String lead = edits.get("lead");
    return lead == null ? c.lead() : new Owner(lead, lead, List.of());
  }

  private static List<Owner> supporting(Commitment c, Map<String, String> edits) {
    String supporting = edits.get("supporting");
    return supporting == null
        ? c.supporting()
        : Arrays.stream(supporting.split("[、;；,，]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name -> new Owner(name, name, List.of()))
            .toList();
  }

  private static List<Finding> findings(Commitment c, Map<String, String> edits) {
    List<Finding> all = new ArrayList<>(c.findings());
    edits.forEach(
        (field, value) -> {
          if (FIELDS.contains(field) && !field.equals(TITLE)) {
            all.add(new Finding(0, -1, field, value, ANALYST, RANK, List.of()));
          }
        });
    return all;
  }
}
