package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.document.Block.Kind;
import luoshi.document.TableLayout.Placed;

/** Writes paragraphs and tables one after the other, and what was left out behind them. */
final class PdfText {

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private final PdfFlow flow;
  private final PdfJoin join;
  private int tables;
  private int joined;

  /** Lines of paragraphs, or the cells of a table. */
  private record Stretch(List<Line> lines, List<Block> cells) {}

  PdfText(PdfFlow flow, PdfJoin join) {
    this.flow = flow;
    this.join = join;
  }

  /** Lines in reading order, over as many columns and pages as they take. */
  void lines(List<PdfPlaced> lines) {
    int at = 0;
    while (at < lines.size()) {
      PdfPlaced first = lines.get(at);
      String words = first.line().text();
      int next = at + 1;
      while (next < lines.size() && goesOn(lines, next, words)) {
        words = join.join(words, lines.get(next++).line().text());
        joined++;
      }
      if (next < lines.size() && flow.apart(lines.get(next - 1), lines.get(next))) {
        words += "\n";
      }
      write(words, first.line().page());
      at = next;
    }
  }

  private boolean goesOn(List<PdfPlaced> lines, int at, String words) {
    PdfPlaced after = at + 1 < lines.size() ? lines.get(at + 1) : null;
    return flow.goesOn(lines.get(at - 1), lines.get(at), words, after);
  }

  private void write(String words, int page) {
    Line line = add(words, page);
    open.add(line);
    if (words.endsWith("\n")) {
      open.add(new Line(line.end(), line.end(), page));
    }
  }

  private Line add(String words, int page) {
    int start = text.length();
    text.append(words).append('\n');
    return Line.stripped(text, start, text.length(), page);
  }

  /** A table, with all its pages. */
  void table(List<Placed<List<PdfLine>>> cells) {
    settle();
    List<Block> blocks = new ArrayList<>();
    TableLayout<List<PdfLine>> layout = new TableLayout<>(tables++, cells, 0);
    for (int row = 0; row < layout.rows(); row++) {
      for (Placed<List<PdfLine>> cell : layout.row(row)) {
        if (!cell.content().isEmpty()) {
          Line line = add(words(cell.content()), cell.content().get(0).page());
          blocks.add(
              new Block(
                  Kind.CELL, 0, line.start(), line.end(), line.page(), layout.place(cell, row)));
        }
      }
    }
    stretches.add(new Stretch(List.of(), blocks));
  }

  /** The words of a cell on one line. */
  String words(List<PdfLine> lines) {
    String words = "";
    for (PdfLine line : lines) {
      words = join.join(words, line.text());
    }
    return words;
  }

  private void settle() {
    if (!open.isEmpty()) {
      stretches.add(new Stretch(List.copyOf(open), List.of()));
      open.clear();
    }
  }

  private List<Block> blocks(String whole) {
    List<Block> blocks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      blocks.addAll(PlainText.paragraphs(whole, stretch.lines(), blocks.isEmpty()));
      blocks.addAll(stretch.cells());
    }
    return blocks;
  }

  Draft draft(Map<PdfLine, String> furniture) {
    settle();
    furniture.forEach(
        (words, reason) -> {
          Line line = add(words.text(), words.page());
          cuts.add(new Cut(line.start(), line.end(), reason));
        });
    String whole = text.toString();
    return new Draft(
        whole, List.of(), blocks(Folding.simplified(whole)), cuts, Given.NONE, Given.NONE, joined);
  }
}
