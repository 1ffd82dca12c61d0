package luoshi.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the commands of standard input, one a line; blank lines and those after {@code #} rest. */
final class Script {

  private final Runner runner;

  Script(Runner runner) {
    this.runner = runner;
  }

  /** Runs until the end or the first command that fails, whose exit code this is. */
  int run() throws IOException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      List<String> words = line.strip().startsWith("#") ? List.of() : WordParser.words(line);
      int code = words.isEmpty() ? 0 : runner.run(words);
      if (code != 0) {
        return code;
      }
    }
    return 0;
  }
}
