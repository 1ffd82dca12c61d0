package luoshi.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.query.Key;
import luoshi.query.Vocabulary;

/** What help explains besides commands, and the examples of each command. */
final class HelpTopics {

  /** The topics, each a text in both languages under {@code help/}. */
  static final List<String> ALL = List.of("query", "dates", "units");

  private static final String PROGRAM = "luoshi ";

  private HelpTopics() {}

  /** The lines of a topic. */
  static List<String> lines(String topic, String language) {
    List<String> text = resource(topic + "_" + language).toList();
    return topic.equals("query") ? Stream.concat(text.stream(), fields()).toList() : text;
  }

  /** The command lines that show how a command is used. */
  static List<String> examples(String command) {
    String start = PROGRAM + command;
    return resource("examples")
        .filter(line -> line.equals(start) || line.startsWith(start + " "))
        .toList();
  }

  /** The fields of queries with the words that they take; the program's own tables, not a copy. */
  private static Stream<String> fields() {
    Vocabulary vocabulary = new Vocabulary();
    return Stream.concat(
        Stream.of(""),
        Stream.of(Key.values())
            .map(
                key ->
                    "  %-22s%s"
                        .formatted(
                            String.join(", ", key.names()), String.join(", ", vocabulary.of(key)))
                        .stripTrailing()));
  }

  private static Stream<String> resource(String name) {
    try (InputStream in = HelpTopics.class.getResourceAsStream("/help/" + name + ".txt")) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
