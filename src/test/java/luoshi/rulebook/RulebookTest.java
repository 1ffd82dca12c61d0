package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookTest {

  @Test
  void loadsTheShippedRulesAndThenAgainFromTheCache(@TempDir Path cache) {
    long t0 = System.nanoTime();
    Rulebook first = Rulebook.load(Path.of("rules"), cache);
    long t1 = System.nanoTime();
    Rulebook second = Rulebook.load(Path.of("rules"), cache);
    long t2 = System.nanoTime();
    System.out.println((t1 - t0) / 1000000 + " ms, " + (t2 - t1) / 1000000 + " ms");
    assertThat(second.catalogue()).hasSameSizeAs(first.catalogue());
    assertThat(second.version()).isEqualTo(first.version());
  }
}
