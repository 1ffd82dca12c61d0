package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The version of rules, known from the last time. */
class KnownVersionTest {

  private static final String FIRST = "a".repeat(64);
  private static final String SECOND = "b".repeat(64);

  @TempDir private Path cache;

  @Test
  void theSameBytesHaveTheVersionThatWasComputedFirst() {
    KnownVersion known = new KnownVersion(cache);
    assertThat(known.of(files("甲"), () -> FIRST)).isEqualTo(FIRST);
    assertThat(known.of(files("甲"), () -> SECOND)).isEqualTo(FIRST);
  }

  @Test
  void anotherByteOrAnotherNameIsAnotherVersion() {
    KnownVersion known = new KnownVersion(cache);
    known.of(files("甲"), () -> FIRST);
    assertThat(known.of(files("乙"), () -> SECOND)).isEqualTo(SECOND);
    SortedMap<Path, byte[]> renamed = new TreeMap<>(Map.of(Path.of("c.drl"), bytes("乙")));
    assertThat(known.of(renamed, () -> FIRST)).isEqualTo(FIRST);
  }

  @Test
  void whatWasNotWrittenToItsEndIsComputedAgain() throws IOException {
    KnownVersion known = new KnownVersion(cache);
    known.of(files("甲"), () -> FIRST);
    Path file = cache.resolve("version");
    String kept = Files.readString(file);
    Files.writeString(file, kept.substring(0, kept.length() - 3));
    assertThat(known.of(files("甲"), () -> SECOND)).isEqualTo(SECOND);
  }

  @Test
  void theRulesThatAreLoadedHaveTheVersionOfTheirFolder() {
    Path rules = Path.of("rules");
    assertThat(Rulebook.version(rules, cache))
        .isEqualTo(RuleSources.read(rules).hash().substring(0, 12));
  }

  private static SortedMap<Path, byte[]> files(String text) {
    return new TreeMap<>(Map.of(Path.of("b.drl"), bytes(text)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
