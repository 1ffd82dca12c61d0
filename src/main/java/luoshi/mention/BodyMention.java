package luoshi.mention;

import java.util.List;

/**
 * An authority or organisation named in the text.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param text the words as written
 * @param name canonical name from {@code rules/bodies}, or the words themselves where the body was
 *     known by its shape
 * @param aliases all other names, in both languages
 * @param kind area (a city, district, province, country), organ (a government, ministry,
 *     department, committee), agency, company, group (all agencies, 各区, relevant departments), or
 *     other
 * @param jurisdiction canonical name of the area it belongs to, empty where unknown
 */
public record BodyMention(
    int start,
    int end,
    String text,
    String name,
    List<String> aliases,
    String kind,
    String jurisdiction)
    implements Mention {

  public BodyMention {
    aliases = List.copyOf(aliases);
  }
}
