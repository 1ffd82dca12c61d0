package luoshi.mention.body;

import java.util.List;
import java.util.stream.Stream;
import luoshi.mention.BodyMention;

/**
 * One body of the register, or one known by its shape.
 *
 * @param name canonical name
 * @param aliases its other names
 * @param kind area, organ, agency, company, group, other, or none for words that only look like one
 * @param jurisdiction the area it belongs to, or empty
 */
record Body(String name, List<String> aliases, String kind, String jurisdiction) {

  static final String NONE = "none";
  static final String AREA = "area";

  boolean isArea() {
    return kind.equals(AREA);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** A body of the same kind that no table has, under the name that a text gives it. */
  Body named(String other) {
    return new Body(other, List.of(), kind, "");
  }

  BodyMention mention(String text, Hit hit) {
    String words = text.substring(hit.start(), hit.end());
    List<String> others = names().filter(other -> !other.equals(name)).distinct().toList();
    return new BodyMention(hit.start(), hit.end(), words, name, others, kind, jurisdiction);
  }
}
