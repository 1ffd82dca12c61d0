package luoshi.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What files of settings say: {@code luoshi.yaml} in the folder in which one works, or above it,
 * and then the user's own {@code config.yaml}.
 *
 * @param layers what each file says, of which the first that names something holds
 */
record Configuration(List<Layer> layers) {

  /** The name of the file that a folder with a ledger of its own holds. */
  static final String IN_FOLDER = "luoshi.yaml";

  static final Configuration NONE = new Configuration(List.of());

  /**
   * A folder may have come from anybody: its file says nothing of what is run or whom one speaks
   * to.
   */
  private static final List<String> FOLDER_KEYS = List.of("color", "columns", "data", "lang");

  private static final List<String> USER_KEYS =
      List.of("as", "color", "columns", "data", "db", "lang", "pager", "rules");

  private static final List<String> PATHS = List.of("data", "rules");
  private static final String FILTERS = "filters";

  /**
   * What one file says.
   *
   * @param file the file
   * @param values settings by name
   * @param filters saved queries by name
   */
  record Layer(Path file, Map<String, String> values, Map<String, String> filters) {}

  /**
   * Reads the files.
   *
   * @param user the user's file, which need not be there
   * @param working the folder in which one works
   * @throws UsageError where a file is no YAML, or holds what it may not
   */
  static Configuration read(Path user, Path working) {
    List<Layer> layers = new ArrayList<>();
    for (Path at = working.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(IN_FOLDER);
      if (Files.isRegularFile(file)) {
        layers.add(layer(file, FOLDER_KEYS));
        break;
      }
    }
    if (Files.isRegularFile(user)) {
      layers.add(layer(user, USER_KEYS));
    }
    return new Configuration(layers);
  }

  /** The layer that names a setting. */
  Optional<Layer> naming(String name) {
    return layers.stream().filter(layer -> layer.values().containsKey(name)).findFirst();
  }

  /** The query that is saved under a name, or null. */
  @Nullable String filter(String name) {
    return layers.stream()
        .map(layer -> layer.filters().get(name))
        .filter(query -> query != null)
        .findFirst()
        .orElse(null);
  }

  private static Layer layer(Path file, List<String> keys) {
    Map<String, String> values = new TreeMap<>();
    Map<String, String> filters = new TreeMap<>();
    loaded(file)
        .forEach(
            (key, value) -> {
              if (key.equals(FILTERS) && value instanceof Map<?, ?> queries) {
                queries.forEach((name, query) -> filters.put(name.toString(), text(query)));
              } else if (keys.contains(key)) {
                values.put(key.toString(), value(file, key.toString(), text(value)));
              } else {
                String known = String.join(", ", keys) + ", " + FILTERS;
                throw new UsageError("config.key", file, key, known);
              }
            });
    return new Layer(file, values, filters);
  }

  private static Map<?, ?> loaded(Path file) {
    try {
      Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
      if (read == null) {
        return Map.of();
      }
      if (read instanceof Map<?, ?> map) {
        return map;
      }
      throw new UsageError("config.broken", file, String.valueOf(read));
    } catch (YAMLException e) {
      throw new UsageError("config.broken", file, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list stands for its items joined by commas. */
  private static String text(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
        : value == null ? "" : value.toString();
  }

  /** Folders are seen from where the file lies. */
  private static String value(Path file, String key, String value) {
    Path folder = file.toAbsolutePath().getParent();
    return PATHS.contains(key) && folder != null && !value.isEmpty()
        ? folder.resolve(value).normalize().toString()
        : value;
  }
}
