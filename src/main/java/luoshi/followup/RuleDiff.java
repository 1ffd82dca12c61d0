package luoshi.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.commitment.Amount;
import luoshi.commitment.Commitment;
import luoshi.commitment.Owner;
import luoshi.rulebook.fact.Finding;
import org.jspecify.annotations.Nullable;

/** What the rules as they are now conclude otherwise than when a document came in. */
public final class RuleDiff {

  /**
   * One difference.
   *
   * @param id the commitment
   * @param field the field; {@code commitment} where one was found or is found no more
   * @param was what was concluded, or empty
   * @param is what is concluded now, or empty
   * @param rules the rules that conclude it now, or concluded it
   * @param quote the words
   */
  public record Difference(
      String id, String field, String was, String is, String rules, String quote) {}

  private RuleDiff() {}

  /** The differences between two extractions of one document, in its order. */
  public static List<Difference> between(List<Commitment> before, List<Commitment> after) {
    Map<String, Commitment> old = byId(before);
    Map<String, Commitment> now = byId(after);
    List<Difference> all = new ArrayList<>();
    old.forEach(
        (id, commitment) -> {
          Commitment same = now.get(id);
          if (same == null) {
            all.add(whole(commitment, told(commitment), ""));
          } else {
            fields(commitment, same, all);
          }
        });
    now.values().stream()
        .filter(commitment -> !old.containsKey(commitment.id()))
        .forEach(commitment -> all.add(whole(commitment, "", told(commitment))));
    return all;
  }

  private static Difference whole(Commitment c, String was, String is) {
    return new Difference(c.id(), "commitment", was, is, rules(c, "kind"), quote(c));
  }

  private static Map<String, Commitment> byId(List<Commitment> commitments) {
    Map<String, Commitment> all = new LinkedHashMap<>();
    commitments.forEach(commitment -> all.put(commitment.id(), commitment));
    return all;
  }

  /** What differs; a title is made from other fields, and told of only where it alone does. */
  private static void fields(Commitment before, Commitment after, List<Difference> all) {
    int told = all.size();
    Map<String, String> old = values(before);
    values(after)
        .forEach(
            (field, is) -> {
              String was = old.getOrDefault(field, "");
              if (!was.equals(is)) {
                String rules = rules(is.isEmpty() ? before : after, field);
                all.add(new Difference(after.id(), field, was, is, rules, quote(after)));
              }
            });
    if (all.size() == told && !before.act().equals(after.act())) {
      all.add(new Difference(after.id(), "title", before.act(), after.act(), "", quote(after)));
    }
  }

  private static Map<String, String> values(Commitment c) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("kind", told(c));
    values.put("figure", amount(c.amount()));
    values.put("deadline", c.deadline() == null ? "" : c.deadline().day().toString());
    values.put("lead", c.lead() == null ? "" : c.lead().name());
    values.put(
        "supporting", c.supporting().stream().map(Owner::name).collect(Collectors.joining(", ")));
    values.put("area", c.area());
    return values;
  }

  private static String amount(@Nullable Amount amount) {
    return amount == null
        ? ""
        : amount.comparator() + " " + amount.value().toPlainString() + " " + amount.unit();
  }

  private static String told(Commitment c) {
    return c.kind().name() + (c.checkable() ? "" : " directive");
  }

  private static String quote(Commitment c) {
    return c.quote().exact().replaceAll("\\s+", " ");
  }

  private static String rules(Commitment c, String field) {
    return c.findings().stream()
        .filter(finding -> finding.field().equals(field))
        .map(Finding::rule)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
