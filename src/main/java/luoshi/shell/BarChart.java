package luoshi.shell;

import java.util.List;

/** Counts as bars of block characters, in the width of the screen. */
final class BarChart {

  /** What a file or a pipe gets. */
  private static final int USUAL = 80;

  private static final int LONGEST = 40;
  private static final int GAPS = 4;

  /** Eighths of a column. */
  private static final String PARTS = "▏▎▍▌▋▊▉█";

  private final Screen screen;
  private final int width;

  BarChart(Screen screen) {
    this.screen = screen;
    int columns = screen.width().getAsInt();
    this.width = columns == 0 ? USUAL : columns;
  }

  /**
   * A bar.
   *
   * @param colour SGR code of the terminal, or empty
   */
  record Bar(String name, int count, String colour) {}

  void print(List<Bar> bars) {
    int names =
        Math.min(width / 3, bars.stream().mapToInt(b -> Width.of(b.name())).max().orElse(0));
    int largest = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    int digits = Integer.toString(largest).length();
    int room = Math.max(1, Math.min(LONGEST, width - names - digits - GAPS));
    for (Bar bar : bars) {
      String name = Width.cut(Width.plain(bar.name()), names);
      String count = Integer.toString(bar.count());
      screen.print(
          name + Width.pad(name, names) + "  " + Width.pad(count, digits) + count + "  ",
          blocks(bar.count(), largest, room),
          bar.colour());
    }
  }

  /** What is there at all has at least an eighth of a column. */
  private static String blocks(int count, int largest, int room) {
    int eighths = count == 0 ? 0 : Math.max(1, Math.round(8f * room * count / largest));
    String rest = eighths % 8 == 0 ? "" : PARTS.substring(eighths % 8 - 1, eighths % 8);
    return "█".repeat(eighths / 8) + rest;
  }
}
