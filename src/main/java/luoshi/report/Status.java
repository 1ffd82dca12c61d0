package luoshi.report;

import org.jspecify.annotations.Nullable;

/**
 * How a commitment stands on the four axes, and the light derived from them; null where it is not
 * followed up.
 */
public record Status(
    @Nullable String delivery,
    @Nullable String schedule,
    @Nullable String evidence,
    @Nullable String review,
    @Nullable String light) {

  /** Nothing is known. */
  public static final Status NONE = new Status(null, null, null, null, null);
}
