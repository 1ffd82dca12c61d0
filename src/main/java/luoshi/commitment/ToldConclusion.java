package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells in one line what was concluded: {@code TARGET ~ 13 % by 2027-12-31 lead 上海市}. Directives
 * are {@code ACTION directive}. This is the notation of the examples that rules carry.
 */
public final class ToldConclusion {

  private ToldConclusion() {}

  /** The same with the policy area of each commitment. */
  static String withArea(Extraction extraction) {
    List<String> told = new ArrayList<>();
    for (Commitment c : extraction.commitments()) {
      told.add(of(c) + (c.area().isEmpty() ? "" : " area " + c.area()));
    }
    return String.join(" ; ", told);
  }

  /**
   * Every commitment and observation with its figure, joined by semicolons; empty where nothing was
   * concluded.
   */
  public static String of(Extraction extraction) {
    List<String> told = new ArrayList<>();
    extraction.commitments().forEach(c -> told.add(of(c)));
    extraction.observations().stream()
        .filter(o -> o.amount() != null)
        .forEach(o -> told.add(of(o)));
    return String.join(" ; ", told);
  }

  /** One commitment. */
  public static String of(Commitment c) {
    StringBuilder line = new StringBuilder(c.kind().name());
    if (!c.checkable()) {
      line.append(" directive");
    }
    amount(c.amount(), line);
    if (c.deadline() != null) {
      line.append(" by ").append(c.deadline().day());
    }
    if (c.lead() != null) {
      line.append(" lead ").append(c.lead().name());
    }
    return line.toString();
  }

  private static String of(Observation o) {
    StringBuilder line = new StringBuilder("OBSERVATION");
    amount(o.amount(), line);
    return line.toString();
  }

  private static void amount(@org.jspecify.annotations.Nullable Amount amount, StringBuilder line) {
    if (amount != null) {
      String unit = amount.unit().isEmpty() ? "" : " " + amount.unit();
      line.append(' ')
          .append(amount.comparator())
          .append(' ')
          .append(amount.value().toPlainString())
          .append(unit);
    }
  }
}
