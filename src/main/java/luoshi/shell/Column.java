package luoshi.shell;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a listing. Its heading stands in the message bundles under {@code column.NAME}.
 *
 * @param name how {@code --columns}, CSV and JSON call it
 * @param shown whether it is printed without being asked for
 * @param value what a row has in it, or null
 */
record Column<T>(String name, boolean shown, Function<T, @Nullable Object> value) {

  /** A column printed unless others are asked for. */
  static <T> Column<T> shown(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, true, value);
  }

  /** A column printed only when asked for. */
  static <T> Column<T> more(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, false, value);
  }
}
