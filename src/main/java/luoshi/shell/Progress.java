package luoshi.shell;

/** How far long work has come, on one line of a terminal; silent elsewhere. */
final class Progress implements AutoCloseable {

  private static final int BAR = 20;
  private static final int NAME = 40;

  private final Screen screen;
  private final int total;
  private int done;

  /** Progress over so many steps. */
  Progress(Screen screen, int total) {
    this.screen = screen;
    this.total = total;
  }

  /** Says which step begins. */
  void step(String name) {
    if (screen.progress()) {
      int filled = total == 0 ? 0 : BAR * done / total;
      String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
      show("%s %d/%d %s".formatted(bar, done, total, Width.cut(Width.plain(name), NAME)));
    }
    done++;
  }

  /** Takes the line away again. */
  @Override
  public void close() {
    if (screen.progress()) {
      show("");
    }
  }

  private void show(String text) {
    screen.err().steer("\r");
    screen.err().print(text);
    screen.err().steer("\u001b[K");
    screen.err().flush();
  }
}
