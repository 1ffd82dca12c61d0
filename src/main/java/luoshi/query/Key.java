package luoshi.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a term of a query can ask about, with its names in both languages. */
public enum Key {
  /** Assigned or found lead, an alias of it, or the issuer: part of the name. */
  OWNER(Sort.TEXT, "owner", "单位", "责任单位"),
  /** The lead that the text names. */
  LEAD(Sort.TEXT, "lead", "牵头", "牵头单位"),
  /** A supporting body. */
  SUPPORTING(Sort.TEXT, "supporting", "配合", "配合单位"),
  /** TARGET, MEASURE, ACTION, PROPOSAL or directive. */
  KIND(Sort.WORD, "kind", "类别"),
  AREA(Sort.WORD, "area", "领域"),
  DELIVERY(Sort.WORD, "delivery", "进展"),
  SCHEDULE(Sort.WORD, "schedule", "进度"),
  LIGHT(Sort.WORD, "light", "灯"),
  EVIDENCE(Sort.WORD, "evidence", "证据"),
  FRESHNESS(Sort.WORD, "freshness", "时效"),
  REVIEW(Sort.WORD, "review", "核实"),
  /** Who published the document. */
  PUBLISHER(Sort.TEXT, "publisher", "发布单位", "来源"),
  /** Whose document it is, as commitments without a lead are owned by it. */
  ISSUER(Sort.TEXT, "issuer", "发文单位", "发文机关"),
  DOCUMENT(Sort.TEXT, "document", "文件"),
  HEADING(Sort.TEXT, "heading", "标题"),
  METRIC(Sort.TEXT, "metric", "指标"),
  TAG(Sort.TEXT, "tag", "标签"),
  ID(Sort.TEXT, "id", "编号"),
  DUE(Sort.DAY, "due", "期限"),
  VALUE(Sort.NUMBER, "value", "数值"),
  URGENCY(Sort.NUMBER, "urgency", "紧急度"),
  /** In how many of a hundred cases the reading would be right. */
  CONFIDENCE(Sort.NUMBER, "confidence", "可信度");

  /** How a key's value is compared. */
  enum Sort {
    /** Part of a text. */
    TEXT(""),
    /** One of a few words. */
    WORD(""),
    /** A day or period. */
    DAY("", "before", "after", "from", "to"),
    /** A number. */
    NUMBER("", "min", "max");

    private final List<String> operators;

    Sort(String... operators) {
      this.operators = List.of(operators);
    }

    List<String> operators() {
      return operators;
    }
  }

  private final Sort sort;
  private final List<String> names;

  Key(Sort sort, String... names) {
    this.sort = sort;
    this.names = List.of(names);
  }

  /** Its names in both languages, of which the first is the one that commands print. */
  public List<String> names() {
    return names;
  }

  Sort sort() {
    return sort;
  }

  /** The key that a name stands for, in either language, or null. */
  public static @Nullable Key named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(k -> k.names.contains(plain)).findFirst().orElse(null);
  }

  /** Every way a term can begin, for help and completion: {@code owner}, {@code due.before} … */
  public static List<String> all() {
    return Arrays.stream(values())
        .flatMap(
            key ->
                key.sort.operators.stream()
                    .map(op -> key.names.get(0) + (op.isEmpty() ? "" : "." + op)))
        .toList();
  }

  /** Every name of every key. */
  static Stream<String> allNames() {
    return Arrays.stream(values()).flatMap(key -> key.names.stream());
  }
}
