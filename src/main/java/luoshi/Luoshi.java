package luoshi;

import java.io.IOException;
import java.util.List;
import luoshi.shell.Shell;

/** Starts luoshi: one command with arguments, the interactive shell without. */
public final class Luoshi {

  private Luoshi() {}

  public static void main(String[] words) throws IOException {
    System.exit(Shell.run(List.of(words)));
  }
}
