package luoshi.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language, from {@code messages_zh.properties} or {@code messages_en.properties}.
 * A text is a {@link MessageFormat} pattern; an apostrophe in it is written twice.
 */
public final class Messages {

  private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle = BUNDLES.computeIfAbsent(locale, Messages::bundle);
  }

  /** Java's own search for a bundle asks every library for one without a language. */
  private static ResourceBundle bundle(Locale locale) {
    String file = "/messages_" + locale.getLanguage() + ".properties";
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The texts of a language.
   *
   * @param tag {@code zh}, {@code en} or a locale's name; anything but Chinese gets English
   */
  public static Messages in(String tag) {
    return new Messages(
        tag.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH);
  }

  /** The language of these texts: {@code zh} or {@code en}. */
  public String language() {
    return locale.getLanguage();
  }

  /**
   * A text with its arguments filled in.
   *
   * @throws MissingResourceException where the bundle lacks the key
   */
  public String text(String key, Object... arguments) {
    Object[] told = Arrays.stream(arguments).map(this::told).toArray();
    return new MessageFormat(bundle.getString(key), locale).format(told);
  }

  private @Nullable Object told(@Nullable Object argument) {
    return argument instanceof Text text ? text.in(this) : argument;
  }

  /** The texts whose keys begin so, by the rest of the key; for templates. */
  public Map<String, String> under(String prefix) {
    return bundle.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .collect(Collectors.toMap(key -> key.substring(prefix.length()), key -> text(key)));
  }

  /** Whether the bundle has the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
