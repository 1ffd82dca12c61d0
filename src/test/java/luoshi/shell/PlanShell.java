package luoshi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.lang3.ArrayUtils;

/** A shell on a ledger of its own, and a plan with three commitments to be read into it. */
final class PlanShell {

  private static final String PLAN =
      """
      # title: 海州市2025年工作方案
      # publisher: 海州市人民政府
      # date: 2025-01-10
      # ----
      海州市2025年工作方案

      市民政局要建成社区食堂20座。市财政局要出台实施办法。6月底前完成管网改造30公里。
      """;

  private final ShellDriver shell;
  private final Path folder;

  /** A shell with ledger and plan in an empty folder. */
  PlanShell(Path folder) {
    this(folder, 0);
  }

  /** The same at the width of a terminal. */
  PlanShell(Path folder, int width) {
    this.shell = new ShellDriver(Path.of(""), width);
    this.folder = folder;
    try {
      Files.writeString(plan(), PLAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path plan() {
    return folder.resolve("plan.txt");
  }

  /** Presses keys, which blanks separate, in the command that comes next. */
  PlanShell pressing(String keys) {
    shell.session().answer(new BufferedReader(new StringReader(keys.replace(' ', '\n') + "\n")));
    return this;
  }

  /** Runs a command on the ledger and gives its exit code. */
  int run(String... words) {
    return shell.run(ArrayUtils.addAll(words, "--data", folder.resolve("data").toString()));
  }

  /** What a command prints, which must succeed. */
  String shown(String... words) {
    assertThat(run(words)).as(shell.err()).isZero();
    return shell.out();
  }

  /** The session, with the settings of the command that was run last. */
  Session session() {
    return shell.session();
  }

  /** Reads the plan. */
  void ingest() {
    shown("ingest", plan().toString());
  }

  String out() {
    return shell.out();
  }

  String err() {
    return shell.err();
  }
}
