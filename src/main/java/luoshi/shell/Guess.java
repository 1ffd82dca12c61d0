package luoshi.shell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.impl.ReaderUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandOption;

/** What a word that nobody knows may be meant as. */
final class Guess {

  private Guess() {}

  /** An option, or an option with its value: {@code --overdue} for {@code --schedule overdue}. */
  static Optional<String> option(
      String word, List<CommandOption> options, @Nullable Command command) {
    Map<String, String> ways = new HashMap<>();
    for (CommandOption option : options) {
      String written = "--" + Options.name(option);
      ways.put(written, written);
      if (command instanceof ShellCommand own) {
        own.values(Options.name(option))
            .forEach(value -> ways.putIfAbsent("--" + value, written + " " + value));
      }
    }
    return nearest(word, ways.keySet().stream()).map(near -> ways.getOrDefault(near, near));
  }

  /**
   * The name that differs from the word in a third of its letters at most; of a longer name its
   * beginning is compared.
   */
  static Optional<String> nearest(String word, Stream<String> names) {
    return names
        .filter(
            name -> 3 * ReaderUtils.distance(word, name) <= Math.min(word.length(), name.length()))
        .min(
            Comparator.comparing((String n) -> ReaderUtils.distance(word, n))
                .thenComparing(n -> n));
  }
}
