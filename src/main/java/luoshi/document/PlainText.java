package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the blocks of text that has nothing but lines. */
final class PlainText {

  private final String text;
  private final Headings headings;
  private final List<Block> blocks = new ArrayList<>();
  private final boolean wrapped;
  private final ItemDepths depths = new ItemDepths();
  private int tables;

  private PlainText(String text, boolean wrapped) {
    this.text = text;
    this.headings = new Headings(text);
    this.wrapped = wrapped;
  }

  /**
   * The blocks of a text from its lines, the first short one as title.
   *
   * @param given the title that is known from elsewhere, or null
   */
  static List<Block> blocks(String text, List<Line> lines, @Nullable String given) {
    PlainText plain = new PlainText(text, true);
    int from = plain.title(lines, given);
    plain.body(lines, from);
    return BracketedRun.items(text, plain.blocks);
  }

  /**
   * The blocks of lines that are whole paragraphs.
   *
   * @param first whether the text begins with them, and so perhaps with its title
   */
  static List<Block> paragraphs(String text, List<Line> lines, boolean first) {
    PlainText plain = new PlainText(text, false);
    if (!first) {
      plain.headings.leavePreamble();
    }
    plain.body(lines, first ? plain.title(lines, null) : 0);
    return BracketedRun.items(text, plain.blocks);
  }

  /** The blocks of lines inside a structure that is already known, with no title among them. */
  static List<Block> body(String text, List<Line> lines) {
    PlainText plain = new PlainText(text, true);
    plain.headings.leavePreamble();
    plain.body(lines, 0);
    return BracketedRun.items(text, plain.blocks);
  }

  /** Puts the title first where there is one, and says at which line the rest begins. */
  private int title(List<Line> lines, @Nullable String given) {
    int at = 0;
    while (at < lines.size() && lines.get(at).blank()) {
      at++;
    }
    if (at == lines.size() || !headings.isTitle(lines.get(at))) {
      return at;
    }
    boolean goesOn = at + 1 < lines.size() && !lines.get(at + 1).blank();
    if (given != null && goesOn && !Titles.same(lines.get(at).of(text), given)) {
      return at;
    }
    Line title = wrapped ? Wrapping.title(text, lines, at) : lines.get(at);
    if (!headings.isTitle(title)) {
      return at;
    }
    add(Kind.TITLE, 1, title);
    while (at < lines.size() && lines.get(at).start() < title.end()) {
      at++;
    }
    return at;
  }

  private void body(List<Line> lines, int from) {
    List<Line> run = new ArrayList<>();
    int at = from;
    while (at < lines.size()) {
      int end = PlainTable.end(text, lines, at);
      if (end > at) {
        paragraphs(run);
        run.clear();
        blocks.addAll(PlainTable.cells(text, lines.subList(at, end), tables++));
        at = end;
      } else {
        run.add(lines.get(at++));
      }
    }
    paragraphs(run);
  }

  private void paragraphs(List<Line> lines) {
    List<Line> whole = LoneMarks.join(text, lines);
    List<Line> joined = wrapped ? Wrapping.join(text, whole) : whole;
    for (int i = 0; i < joined.size(); i++) {
      Line line = joined.get(i);
      if (!line.blank()) {
        boolean alone =
            (i == 0 || joined.get(i - 1).blank())
                && (i + 1 == joined.size() || joined.get(i + 1).blank());
        if (FigureList.holds(text, joined, i)) {
          add(Kind.ITEM, 1, line);
        } else {
          paragraph(line, alone, UnmarkedList.holds(text, joined, i));
        }
      }
    }
  }

  private void paragraph(Line line, boolean alone, boolean listed) {
    int level = listed ? headings.numbered(line) : headings.level(line, alone);

    if (level > 0) {
      depths.leave();
      add(Kind.HEADING, level, line);
    } else if (headings.isItem(line)) {
      add(Kind.ITEM, depths.of(line.of(text)), line);
    } else {
      depths.leave();
      add(Kind.PARAGRAPH, 0, line);
    }
  }

  private void add(Kind kind, int level, Line line) {
    for (Line part : LongLines.split(text, line)) {
      blocks.add(new Block(kind, level, part.start(), part.end(), part.page(), null));
    }
  }
}
