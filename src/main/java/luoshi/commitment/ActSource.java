package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import luoshi.rulebook.fact.Figure;
import luoshi.syntax.VerbPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a title is made from. All indices count in the text.
 *
 * @param text the document's text
 * @param start first index of the clause
 * @param end index after it
 * @param verbs the verbs of the clause
 * @param main index at which its main verb group begins, or -1
 * @param figure the figure of the commitment, or null
 * @param lead how the text calls who has to do it, or empty
 * @param times the times that say when it is due
 */
record ActSource(
    String text,
    int start,
    int end,
    List<VerbPhrase> verbs,
    int main,
    @Nullable Figure figure,
    String lead,
    List<Piece> times) {

  /**
   * A stretch of the text.
   *
   * @param start first index, inclusive
   * @param end index after it
   */
  record Piece(int start, int end) {

    boolean holds(int index) {
      return start <= index && index < end;
    }
  }

  /** The words of a piece without some others that stand in it. */
  String without(Piece piece, List<Piece> cuts) {
    StringBuilder words = new StringBuilder();
    for (int i = piece.start(); i < piece.end(); i++) {
      int at = i;
      if (cuts.stream().noneMatch(cut -> cut.holds(at))) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }

  /** The pieces of the clause between characters that part it. */
  List<Piece> parts(String marks) {
    List<Piece> parts = new ArrayList<>();
    int from = start;
    int depth = 0;
    for (int i = start; i <= end; i++) {
      if (i < end) {
        char c = text.charAt(i);
        depth += "（(《“".indexOf(c) >= 0 ? 1 : "）)》”".indexOf(c) >= 0 ? -1 : 0;
      }
      if (i == end || depth <= 0 && marks.indexOf(text.charAt(i)) >= 0) {
        if (i > from) {
          parts.add(new Piece(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
