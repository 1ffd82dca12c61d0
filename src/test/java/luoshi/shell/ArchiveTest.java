package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive of classes that the launcher makes, on every Java of this machine. */
class ArchiveTest {

  @TempDir private Path app;

  static Stream<Path> javas() throws IOException {
    Path here = Path.of(System.getProperty("java.home"), "bin", "java");
    Path folder = Path.of("/usr/lib/jvm");
    List<Path> all = new ArrayList<>(List.of(here.toRealPath()));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> homes = Files.list(folder)) {
        for (Path home : homes.toList()) {
          Path java = home.resolve("bin/java");
          if (Files.isExecutable(java)) {
            all.add(java.toRealPath());
          }
        }
      }
    }
    return all.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void everyRunTakesTheArchiveThatWasMadeWithItsOptions(Path java) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    jar();
    List<String> options =
        bash(
                "source src/main/sh/run.sh; source src/main/sh/archive.sh; archive \"$@\"",
                java.toString(),
                app.toString(),
                app.toString(),
                app.resolve("log").toString())
            .lines()
            .toList();
    String archive = options.get(options.size() - 1);
    assertThat(archive).as(log()).containsPattern("=.*luoshi\\.(aot|jsa)$");
    String must = archive.contains("AOTCache") ? "-XX:AOTMode=on" : "-Xshare:on";
    assertThat(exit(java, options, must, "-Xlog:disable")).isZero();
    assertThat(exit(java, options, must, "-XX:-UseCompressedClassPointers")).isNotZero();
  }

  /** A program small enough to be archived in a moment. */
  private void jar() throws IOException {
    Files.createDirectories(app.resolve("src/main/sh"));
    Files.writeString(app.resolve("src/main/sh/training.txt"), "version\n");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Small.class.getName());
    String file = Small.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(app.resolve("luoshi.jar")), manifest)) {
      jar.putNextEntry(new JarEntry(file));
      jar.write(Small.class.getResourceAsStream("/" + file).readAllBytes());
    }
  }

  /** The program. */
  static final class Small {

    private Small() {}

    public static void main(String[] words) {
      System.out.println(words.length);
    }
  }

  private String log() throws IOException {
    return Files.readString(app.resolve("log"));
  }

  private int exit(Path java, List<String> options, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of(java.toString()));
    words.addAll(options);
    words.addAll(List.of(more));
    words.addAll(List.of("-cp", app.resolve("luoshi.jar").toString(), Small.class.getName()));
    return run(words).waitFor();
  }

  private static String bash(String script, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("bash", "-c", script, "archive"));
    all.addAll(List.of(words));
    Process process = run(all);
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Process run(List<String> words) throws IOException {
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    return process;
  }
}
