package luoshi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import luoshi.commitment.Owner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what stands in every row of a listing from maps and lists of texts: data binding, which
 * {@link Json} uses for all else, takes longer to start than a short listing to run.
 */
final class RowJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RowJson() {}

  /** The state that {@link Json#write} wrote. */
  static State state(String json) {
    Map<?, ?> state = map(tree(json));
    return new State(
        text(state, "commitment"),
        Delivery.valueOf(text(state, "delivery")),
        day(state, "since"),
        Review.valueOf(text(state, "review")),
        text(state, "reason"),
        text(state, "lead"),
        day(state, "deadline"),
        maps(state, "measurements").stream().map(RowJson::measurement).toList(),
        maps(state, "evidence").stream().map(RowJson::evidence).toList(),
        edits(map(state.get("edits"))),
        texts(state.get("tags")),
        maps(state, "links").stream()
            .map(link -> new Link(text(link, "relation"), text(link, "id")))
            .toList(),
        text(state, "into"),
        state.get("reading") == null ? null : reading(map(state.get("reading"))),
        day(state, "heard"),
        Long.parseLong(text(state, "version")));
  }

  /** A list of bodies. */
  static List<Owner> owners(String json) {
    return list(tree(json)).stream()
        .map(RowJson::map)
        .map(o -> new Owner(text(o, "name"), text(o, "text"), texts(o.get("aliases"))))
        .toList();
  }

  /** A list of words. */
  static List<String> words(String json) {
    return texts(tree(json));
  }

  private static Measurement measurement(Map<?, ?> m) {
    return new Measurement(LocalDate.parse(text(m, "date")), new BigDecimal(text(m, "value")));
  }

  private static Evidence evidence(Map<?, ?> e) {
    return new Evidence(
        EvidenceLevel.valueOf(text(e, "level")),
        text(e, "url"),
        text(e, "document"),
        text(e, "quote"),
        LocalDate.parse(text(e, "date")));
  }

  private static Reading reading(Map<?, ?> r) {
    return new Reading(Long.parseLong(text(r, "seq")), Boolean.parseBoolean(text(r, "found")));
  }

  private static SortedMap<String, String> edits(Map<?, ?> map) {
    SortedMap<String, String> edits = new TreeMap<>();
    map.forEach((field, value) -> edits.put((String) field, (String) value));
    return edits;
  }

  private static @Nullable LocalDate day(Map<?, ?> map, String name) {
    return map.get(name) == null ? null : LocalDate.parse(text(map, name));
  }

  private static String text(Map<?, ?> map, String name) {
    return (String) Objects.requireNonNull(map.get(name), name);
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String.class::cast).toList();
  }

  private static List<? extends Map<?, ?>> maps(Map<?, ?> map, String name) {
    return list(map.get(name)).stream().map(RowJson::map).toList();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  private static @Nullable Object tree(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  /** What stands at the parser: a map, a list, null, or the text of all else. */
  private static @Nullable Object value(JsonParser at) {
    return switch (at.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new HashMap<>();
        while (at.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = at.currentName();
          at.nextToken();
          map.put(name, value(at));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (at.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(at));
        }
        yield list;
      }
      case VALUE_NULL -> null;
      default -> at.getString();
    };
  }
}
