package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too long for a terminal goes through the program that the user reads with. */
class PagerTest {

  @TempDir private Path folder;
  private final StringWriter terminal = new StringWriter();

  @Test
  void whatFitsIsPrintedAsItIs() throws IOException {
    page("one\ntwo\n", "cat > " + folder.resolve("paged"));
    assertThat(terminal).hasToString("one\ntwo\n");
    assertThat(folder.resolve("paged")).doesNotExist();
  }

  @Test
  void whatIsLongerGoesThroughTheProgramWhole() throws IOException {
    page("一\n二\n三\n四\n", "cat > " + folder.resolve("paged"));
    assertThat(terminal.toString()).isEmpty();
    assertThat(Files.readString(folder.resolve("paged"))).isEqualTo("一\n二\n三\n四\n");
  }

  @Test
  void whoLeavesTheProgramEarlyIsNotToldOfIt() throws IOException {
    page("line\n".repeat(200_000), "true");
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void onlyCommandsThatShowArePagedAndOnlyOnATerminal() {
    Screen terminal = screen(24);
    assertThat(Pager.isWanted("list", terminal, "cat -n")).isTrue();
    assertThat(Pager.isWanted("review", terminal, "cat")).isFalse();
    assertThat(Pager.isWanted("list", screen(0), "cat")).isFalse();
    assertThat(Pager.isWanted("list", terminal, "")).isFalse();
    assertThat(Pager.isWanted("list", terminal, "no-such-program -x")).isFalse();
  }

  private Screen screen(int rows) {
    VisibleWriter out = new VisibleWriter(terminal);
    return new Screen(out, out, () -> 80, () -> rows, false, false);
  }

  private void page(String text, String program) throws IOException {
    try (Pager pager = new Pager(terminal, 3, program)) {
      pager.write(text);
    }
  }
}
