package luoshi.mention.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that ends or starts at a place of the text, tried only within a window around it. */
final class Sided {

  private static final int WINDOW = 80;

  private final Pattern pattern;
  private final boolean before;
  private final boolean empty;

  private Sided(String pattern, boolean before) {
    this.before = before;
    this.empty = pattern.isEmpty();
    this.pattern = Pattern.compile(before ? "(?:" + pattern + ")$" : pattern);
  }

  static Sided before(String pattern) {
    return new Sided(pattern, true);
  }

  static Sided after(String pattern) {
    return new Sided(pattern, false);
  }

  /** The match that ends at the place (before) or starts at it (after), or null. */
  @Nullable Matcher match(String text, int from, int place) {
    Matcher matcher = pattern.matcher(text);
    if (before) {
      matcher
          .region(Math.min(place, Math.max(from, place - WINDOW)), place)
          .useTransparentBounds(true);
      return matcher.find() ? matcher : null;
    }
    matcher.region(place, Math.min(text.length(), place + WINDOW)).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  /** Whether it matches; an empty pattern always does. */
  boolean holds(String text, int from, int place) {
    return empty || match(text, from, place) != null;
  }
}
