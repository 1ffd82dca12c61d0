package luoshi.commitment;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A body that has to do it.
 *
 * @param name canonical name
 * @param text the name as the document has it
 * @param aliases other names in both languages
 */
public record Owner(String name, String text, List<String> aliases) {

  private static final Predicate<String> CHINESE = Pattern.compile("\\p{IsHan}").asPredicate();
  private static final Predicate<String> LATIN = CHINESE.negate();

  public Owner {
    aliases = List.copyOf(aliases);
  }

  /**
   * The name for readers of one language: a full one before an abbreviation, the canonical one
   * where there is none.
   *
   * @param language zh or en
   */
  public String in(String language) {
    List<String> readable =
        Stream.concat(Stream.of(name), aliases.stream())
            .filter(language.equals("zh") ? CHINESE : LATIN)
            .toList();
    boolean canonical = readable.isEmpty() || readable.contains(name);
    return canonical
        ? name
        : readable.stream().filter(n -> n.contains(" ")).findFirst().orElse(readable.get(0));
  }
}
