package luoshi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes cuts out of lines and blocks. */
final class Cutting {

  private static final List<String[]> TAGS =
      List.of(
          new String[] {"<s>", "</s>"},
          new String[] {"<del>", "</del>"},
          new String[] {"<strike>", "</strike>"},
          new String[] {"~~", "~~"});

  private Cutting() {}

  /** Struck-out text of plain text and Markdown, tags included; never longer than its line. */
  static List<Cut> struck(String text, int from) {
    List<Cut> cuts = new ArrayList<>();
    for (String[] tag : TAGS) {
      int at = text.indexOf(tag[0], from);
      while (at >= 0) {
        int close = text.indexOf(tag[1], at + tag[0].length());
        int line = text.indexOf('\n', at);
        if (close >= 0 && (line < 0 || close < line)) {
          cuts.add(new Cut(at, close + tag[1].length(), "struck"));
          at = text.indexOf(tag[0], close + tag[1].length());
        } else {
          at = line < 0 || close < 0 ? -1 : text.indexOf(tag[0], line);
        }
      }
    }
    return cuts;
  }

  /** Cuts in order, those inside others left out. */
  static List<Cut> ordered(List<Cut> cuts) {
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(
        Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder()));
    List<Cut> ordered = new ArrayList<>();
    int end = 0;
    for (Cut cut : sorted) {
      if (cut.start() >= end && cut.end() > cut.start()) {
        ordered.add(cut);
        end = cut.end();
      }
    }
    return ordered;
  }

  /** The lines outside the cuts: a line that a cut touches at its start or wholly is left out. */
  static List<Line> lines(List<Line> lines, List<Cut> cuts) {
    List<Line> kept = new ArrayList<>();
    int next = 0;
    for (Line line : lines) {
      while (next < cuts.size() && cuts.get(next).end() <= line.start()) {
        next++;
      }
      boolean outside = next == cuts.size() || cuts.get(next).start() > line.start();
      if (line.blank() || outside || cuts.get(next).end() < line.end()) {
        kept.add(line);
      }
    }
    return kept;
  }

  /** The blocks without the cut stretches; a block cut in its middle becomes two. */
  static List<Block> blocks(String text, List<Block> blocks, List<Cut> cuts) {
    List<Block> kept = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      while (next < cuts.size() && cuts.get(next).end() <= block.start()) {
        next++;
      }
      int at = block.start();
      for (int i = next; i < cuts.size() && cuts.get(i).start() < block.end(); i++) {
        add(kept, text, block, at, cuts.get(i).start());
        at = Math.max(at, cuts.get(i).end());
      }
      add(kept, text, block, at, block.end());
    }
    return kept;
  }

  private static void add(List<Block> kept, String text, Block block, int start, int end) {
    if (start < end) {
      Line line = Line.stripped(text, start, end, block.page());
      if (!line.blank()) {
        kept.add(
            new Block(
                block.kind(), block.level(), line.start(), line.end(), block.page(), block.cell()));
      }
    }
  }
}
