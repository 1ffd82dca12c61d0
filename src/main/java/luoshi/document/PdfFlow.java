package luoshi.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides which lines go on with the paragraph of the line before, over columns and pages too. */
final class PdfFlow {

  private static final double LOOSE = 1.3;
  private static final double INDENT = 0.8;
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[（(]?(?:\\d{1,3}|[a-zA-Z]|[a-z]{2}|[ivx]{1,4}|[IVX]{1,4}|[一二三四五六七八九十]{1,3})[）)].*");
  private static final Pattern GAP = Pattern.compile(" {3}");

  private final double leading;
  private final double body;

  /** Knows the usual distance of lines and size of letters from all lines of a file. */
  PdfFlow(List<PdfPlaced> lines) {
    this.leading = leading(lines);
    this.body = body(lines);
  }

  private static double leading(List<PdfPlaced> lines) {
    double[] steps = new double[Math.max(0, lines.size() - 1)];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      PdfLine a = lines.get(i - 1).line();
      PdfLine b = lines.get(i).line();
      double step = (b.base() - a.base()) / b.size();
      if (!lines.get(i).begins() && a.sameSize(b) && step > 0.7 && step < 4) {
        steps[count++] = step;
      }
    }
    double[] known = java.util.Arrays.copyOf(steps, count);
    java.util.Arrays.sort(known);
    return count == 0 ? 1.5 : known[count * 3 / 10];
  }

  private static double body(List<PdfPlaced> lines) {
    double[] sizes = lines.stream().mapToDouble(placed -> placed.line().size()).sorted().toArray();
    return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
  }

  /** Whether there is more room between two lines than between lines of a paragraph. */
  boolean apart(PdfPlaced a, PdfPlaced b) {
    return !b.begins()
        && b.line().base() - a.line().base()
            > LOOSE * leading * Math.max(a.line().size(), b.line().size());
  }

  /**
   * Whether the second line goes on with the paragraph that the first ends.
   *
   * @param paragraph the words of the paragraph so far
   * @param after the line after the second, or null
   */
  boolean goesOn(PdfPlaced a, PdfPlaced b, String paragraph, @Nullable PdfPlaced after) {
    if (!a.line().sameSize(b.line()) || apart(a, b) || gapped(a) || gapped(b)) {
      return false;
    }
    if (a.line().size() > body * 1.15) {
      return !b.begins() && !opens(b);
    }
    if (closed(a) && (b.begins() || isHeading(b, after))) {
      return false;
    }
    boolean hanging = Headings.opens(paragraph, whole(paragraph)) && b.indent() - a.indent() < 4;
    if (b.indent() - a.indent() > INDENT && !hanging) {
      return false;
    }
    boolean item = opens(b) && !(unfinished(a) && BRACKETED.matcher(b.line().text()).matches());
    return !item && (midway(a, b) || fills(a, b));
  }

  private static boolean closed(PdfPlaced placed) {
    return whole(placed.line().text()).closed(placed.line().text());
  }

  /** A short line that ends no sentence, with a new sentence below it. */
  private static boolean isHeading(PdfPlaced placed, @Nullable PdfPlaced after) {
    return after != null && !closed(placed) && !midway(placed, after) && !fills(placed, after);
  }

  /** Whether a sentence plainly goes on from one line to the next. */
  private static boolean midway(PdfPlaced a, PdfPlaced b) {
    char last = a.line().text().charAt(a.line().text().length() - 1);
    return !closed(a)
        && (Character.isLowerCase(b.line().text().charAt(0))
            || last == ','
            || last == '，'
            || last == '、');
  }

  private static boolean gapped(PdfPlaced placed) {
    return GAP.matcher(placed.line().text()).find();
  }

  private static boolean opens(PdfPlaced placed) {
    String text = placed.line().text();
    return Headings.opens(text, whole(text));
  }

  private static Line whole(String text) {
    return new Line(0, text.length(), 0);
  }

  /** Whether the line stops in the middle of a sentence. */
  private static boolean unfinished(PdfPlaced a) {
    String text = a.line().text();
    return Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Whether the first word of the next line would not have fitted behind the line. */
  private static boolean fills(PdfPlaced a, PdfPlaced b) {
    String next = b.line().text();
    int end = 1;
    while (end < next.length()
        && next.charAt(end) != ' '
        && !CjkSpacing.isWide(next.charAt(end - 1))) {
      end++;
    }
    double word = b.line().width() * new Line(0, end, 0).width(next) / whole(next).width(next);
    double spare = CjkSpacing.isWide(next.charAt(0)) ? 1.6 : 0.5;
    return a.room() < word + spare * a.line().size();
  }
}
