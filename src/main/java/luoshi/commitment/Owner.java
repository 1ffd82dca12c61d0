package luoshi.commitment;

import java.util.List;

/**
 * A body that has to do it.
 *
 * @param name canonical name
 * @param text the name as the document has it
 * @param aliases other names in both languages
 */
public record Owner(String name, String text, List<String> aliases) {

  public Owner {
    aliases = List.copyOf(aliases);
  }
}
