package luoshi.shell;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a listing. Its heading stands in the message bundles under {@code column.NAME}.
 *
 * @param name how {@code --columns}, CSV and JSON call it
 * @param shown whether it is printed without being asked for
 * @param value what a row has in it, or null
 * @param look the colour or weight that a row has in it: a code of the terminal, or empty
 */
record Column<T>(
    String name, boolean shown, Function<T, @Nullable Object> value, Function<T, String> look) {

  /** A column without colours. */
  Column(String name, boolean shown, Function<T, @Nullable Object> value) {
    this(name, shown, value, row -> "");
  }

  /** The column of lights, each in its colour. */
  static <T> Column<T> light(Function<T, String> light, UnaryOperator<String> told) {
    return new Column<>(
        "light", true, row -> told.apply(light.apply(row)), row -> Lamps.code(light.apply(row)));
  }

  /** A column printed unless others are asked for. */
  static <T> Column<T> shown(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, true, value);
  }

  /** A column printed only when asked for. */
  static <T> Column<T> more(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, false, value);
  }
}
