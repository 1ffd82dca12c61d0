package luoshi.mention.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that ends or starts at a place of the text, tried only within a window around it. */
final class Sided {

  private static final int WINDOW = 80;

  private final Pattern pattern;
  private final Openings openings;
  private final boolean before;
  private final boolean empty;

  private Sided(String pattern, boolean before) {
    this.before = before;
    this.empty = pattern.isEmpty();
    this.pattern = Pattern.compile(pattern);
    this.openings = new Openings(this.pattern);
  }

  static Sided before(String pattern) {
    return new Sided(pattern, true);
  }

  static Sided after(String pattern) {
    return new Sided(pattern, false);
  }

  /** The match that ends at the place (before) or starts at it (after), or null. */
  @Nullable Matcher match(String text, int from, int place) {
    return before ? endingAt(text, from, place) : startingAt(text, place);
  }

  /** The longest match that ends at the place. */
  private @Nullable Matcher endingAt(String text, int from, int place) {
    Matcher matcher = null;
    for (int at = Math.min(place, Math.max(from, place - WINDOW)); at <= place; at++) {
      if (at == place || openings.has(text.charAt(at))) {
        matcher = matcher == null ? pattern.matcher(text) : matcher;
        matcher.region(at, place).useTransparentBounds(true).useAnchoringBounds(false);
        if (matcher.matches()) {
          return matcher;
        }
      }
    }
    return null;
  }

  private @Nullable Matcher startingAt(String text, int place) {
    if (place < text.length() && !openings.has(text.charAt(place))) {
      return null;
    }
    Matcher matcher =
        pattern
            .matcher(text)
            .region(place, Math.min(text.length(), place + WINDOW))
            .useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  /** Whether it matches; an empty pattern always does. */
  boolean holds(String text, int from, int place) {
    return empty || match(text, from, place) != null;
  }
}
