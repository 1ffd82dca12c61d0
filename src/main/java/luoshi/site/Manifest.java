package luoshi.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What luoshi wrote into a folder.
 *
 * @param generator luoshi
 * @param latest what was published last
 * @param before what had been published before that, or null
 * @param files SHA-256 of every file by its path
 */
record Manifest(
    String generator,
    @Nullable Published latest,
    @Nullable Published before,
    SortedMap<String, String> files) {

  /** Its name in the folder. */
  static final String NAME = "luoshi-site.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The manifest in a file; an empty one where there is none. */
  static Manifest read(Path file) {
    try {
      return Files.exists(file)
          ? JSON.readValue(Files.readAllBytes(file), Manifest.class)
          : new Manifest("luoshi", null, null, new TreeMap<>());
    } catch (IOException | JacksonException e) {
      throw new Fault("publish.fault", file, String.valueOf(e.getMessage()));
    }
  }

  String json() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /** What changes are told since, where a state of the ledger is published now. */
  @Nullable Published since(Published now) {
    return now.equals(latest) ? before : latest;
  }
}
