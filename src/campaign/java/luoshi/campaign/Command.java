package luoshi.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program itself, started as a process of its own on a ledger. */
final class Command {

  private Command() {}

  /** Starts it with lines to read as commands; what it says goes to a file. */
  static Process start(Path data, Path lines, Path said) throws IOException {
    return builder(data, List.of()).redirectInput(lines.toFile()).redirectOutput(said.toFile()).start();
  }

  /** Runs one command to its end; its exit code is the first line of what is returned. */
  static List<String> run(Path data, Path said, String... words)
      throws IOException, InterruptedException {
    int code = builder(data, List.of(words)).redirectOutput(said.toFile()).start().waitFor();
    List<String> all = new ArrayList<>(List.of(String.valueOf(code)));
    all.addAll(Files.readAllLines(said));
    return all;
  }

  private static ProcessBuilder builder(Path data, List<String> words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dluoshi.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "luoshi.Luoshi",
                "--data",
                data.toString(),
                "--lang",
                "en"));
    command.addAll(words);
    return new ProcessBuilder(command).redirectErrorStream(true);
  }
}
