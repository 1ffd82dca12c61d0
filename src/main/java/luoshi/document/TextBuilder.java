package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Collects the text of a marked-up file, one block a paragraph. */
final class TextBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private int start;

  private record Aside(String words, String reason, int at) {

    /** Whether words at a place belong to it; each note stands by itself. */
    boolean goesOn(int place, String why) {
      return at == place && reason.equals(why) && !reason.equals("note");
    }
  }

  /** Adds words to the open block; runs of white space become one blank. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean white = Character.isWhitespace(c) || c == '\u00A0';
      if (!white) {
        text.append(c);
      } else if (text.length() > start && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }

  /** Adds words that are struck out. */
  void struck(String words) {
    aside(words, "struck");
  }

  /** Keeps words that are no part of the open block; they are told behind it, for a reason. */
  void aside(String words, String reason) {
    if (words.isBlank()) {
      return;
    }
    int last = asides.size() - 1;
    if (last >= 0 && asides.get(last).goesOn(text.length(), reason)) {
      asides.set(last, new Aside(asides.get(last).words() + words, reason, text.length()));
    } else {
      asides.add(new Aside(words, reason, text.length()));
    }
  }

  private void tellAsides() {
    for (Aside aside : asides) {
      words(aside.words().strip());
      cuts.add(new Cut(start, text.length(), aside.reason()));
      text.append('\n');
      start = text.length();
    }
    asides.clear();
  }

  /** Ends the open block; a blank one leaves nothing behind. */
  void end(Kind kind, int level, @Nullable Cell cell) {
    Line line = close();
    if (!line.blank()) {
      for (Line part : LongLines.split(text, line)) {
        blocks.add(new Block(kind, level, part.start(), part.end(), 0, cell));
      }
      text.append('\n');
      start = text.length();
    }
    tellAsides();
  }

  /** Ends the open block as something that is not part of the document. */
  void cut(String reason) {
    Line line = close();
    if (!line.blank()) {
      cuts.add(new Cut(line.start(), line.end(), reason));
      text.append('\n');
      start = text.length();
    }
  }

  private Line close() {
    int end = text.length();
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    return new Line(start, end, 0);
  }

  /** The words of the open block. */
  String open() {
    return text.substring(start).strip();
  }

  Draft draft(Given found) {
    String whole = text.toString();
    return new Draft(
        whole, List.of(), Shapes.of(Folding.simplified(whole), blocks), cuts, Given.NONE, found);
  }
}
