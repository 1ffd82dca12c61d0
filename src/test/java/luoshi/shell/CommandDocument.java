package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that shows commands with what they print, and is run. A block {@code text NAME} is a file;
 * in a block {@code console} a line that begins with {@code $ luoshi} is a command, and the lines
 * under it are what it prints, last of all {@code [exit 1]} where it does not end with 0. Behind
 * {@code # keys:} stand the keys pressed. All commands of a page share one ledger; the day is
 * 2025-01-15, and an analyst called wang gives them.
 */
final class CommandDocument {

  private static final String PROMPT = "$ luoshi ";
  private static final String KEYS = " # keys: ";

  private static final Path HOME = Path.of("").toAbsolutePath();

  private final List<String> lines;
  private final Path folder;
  private final ShellDriver shell = new ShellDriver(HOME, 0);

  /** A page, and the empty folder in which its files and its ledger are made. */
  CommandDocument(String text, Path folder) {
    this.lines = text.lines().toList();
    this.folder = folder;
  }

  /** The page with what its commands print now. */
  String played() throws IOException {
    List<String> played = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String opening = lines.get(at);
      played.add(opening);
      if (opening.startsWith("```")) {
        int end = at + 1 + lines.subList(at + 1, lines.size()).indexOf("```");
        assertThat(end).as("end of the block " + opening).isGreaterThan(at);
        played.addAll(block(opening, lines.subList(at + 1, end)));
        played.add("```");
        at = end;
      }
    }
    return String.join("\n", played) + "\n";
  }

  private List<String> block(String opening, List<String> block) throws IOException {
    if (opening.startsWith("```text ")) {
      Files.write(folder.resolve(opening.substring("```text ".length())), block);
      return block;
    }
    return opening.equals("```console")
        ? block.stream().filter(l -> l.startsWith(PROMPT)).flatMap(this::shown).toList()
        : block;
  }

  private Stream<String> shown(String line) {
    int keys = line.contains(KEYS) ? line.indexOf(KEYS) : line.length();
    String pressed = line.substring(Math.min(line.length(), keys + KEYS.length()));
    shell.session().answer(new BufferedReader(new StringReader(pressed.replace(' ', '\n') + "\n")));
    int code = shell.run(words(line.substring(PROMPT.length(), keys)));
    String printed = (shell.out() + shell.err()).replace(folder + "/", "").replace(HOME + "/", "");
    Stream<String> exit = code == 0 ? Stream.of() : Stream.of("[exit " + code + "]");
    return Stream.of(Stream.of(line), printed.lines().map(String::stripTrailing), exit)
        .flatMap(l -> l);
  }

  /** Names of files are taken in the page's own folder. */
  private String[] words(String command) {
    Stream<String> words =
        WordParser.words(command).stream()
            .map(w -> w.matches("[\\w-]+\\.\\p{L}\\w*") ? folder.resolve(w).toString() : w);
    return Stream.concat(
            words, Stream.of("--data", folder.resolve("data").toString(), "--as", "wang"))
        .toArray(String[]::new);
  }
}
