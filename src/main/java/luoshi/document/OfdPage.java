package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The characters and drawn lines of an OFD page, turned from millimetres into points. */
final class OfdPage {

  private static final double POINTS = 72 / 25.4;
  private static final double SLANT = 0.3;
  private static final double SHORTEST = 1.5;
  private static final int MOST = 20_000;

  /** A step of a path: its letter and its numbers. */
  private static final Pattern STEP = Pattern.compile("([A-Z])((?:\\s*[-+\\d.eE]+)*)");

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final List<PdfRule> level = new ArrayList<>();
  private final List<PdfRule> upright = new ArrayList<>();
  private final double[] box;

  OfdPage(double[] box) {
    this.box = box;
  }

  PdfPage page(int number) {
    return new PdfPage(number, box[3] * POINTS, glyphs, level, upright);
  }

  /** Takes what a page, or the template under it, shows. */
  void take(Element content) {
    OfdFile.all(content, "TextObject").forEach(this::text);
    OfdFile.all(content, "PathObject").forEach(this::path);
  }

  private void text(Element object) {
    OfdPlace place = new OfdPlace(object, box);
    double[] sizes = OfdFile.numbers(object.attr("Size"));
    double size = (sizes.length == 0 ? 3.5 : sizes[0]) * place.scale();
    double x = 0;
    double y = 0;
    for (Element code : OfdFile.all(object, "TextCode")) {
      x = number(code.attr("X"), x);
      y = number(code.attr("Y"), y);
      code(code, place, size, x, y);
    }
  }

  private void code(Element code, OfdPlace place, double size, double x, double y) {
    String words = code.wholeText();
    List<Double> across = steps(code.attr("DeltaX"), words.length());
    List<Double> down = steps(code.attr("DeltaY"), words.length());
    double atX = x;
    double atY = y;
    int number = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      String character = Character.toString(words.codePointAt(i));
      double width = words.codePointAt(i) < 0x2E80 ? size / 2 : size;
      double step = number < across.size() ? across.get(number) : 0;
      double[] shown = place.of(atX, atY);
      double reach = step > 0 ? Math.min(step * place.scale(), width * 1.1) : width;
      double left = shown[0] * POINTS;
      glyphs.add(
          new PdfGlyph(
              character,
              left,
              left + reach * POINTS,
              shown[1] * POINTS,
              Math.max(1, size * POINTS)));
      atX += step > 0 || !down.isEmpty() ? step : width / place.scale();
      atY += number < down.size() ? down.get(number) : 0;
      number++;
    }
  }

  private static double number(String words, double otherwise) {
    double[] numbers = OfdFile.numbers(words);
    return numbers.length == 0 ? otherwise : numbers[0];
  }

  /** The steps from character to character; {@code g 3 4.2} is 4.2 three times. */
  static List<Double> steps(String words, int most) {
    List<Double> steps = new ArrayList<>();
    String[] parts = words.strip().split("\\s+");
    for (int i = 0; i < parts.length; i++) {
      boolean group = parts[i].equals("g") && i + 2 < parts.length;
      double[] again = group ? OfdFile.numbers(parts[i + 1]) : new double[] {1};
      double[] step = OfdFile.numbers(group ? parts[i + 2] : parts[i]);
      for (int n = 0; again.length > 0 && n < again[0] && step.length > 0 && n < most; n++) {
        steps.add(step[0]);
      }
      i += group ? 2 : 0;
    }
    return steps;
  }

  private void path(Element object) {
    Element data = OfdFile.first(object, "AbbreviatedData");
    if (data == null || level.size() + upright.size() > MOST) {
      return;
    }
    OfdPlace place = new OfdPlace(object, box);
    Matcher step = STEP.matcher(data.text());
    double[] from = {0, 0};
    double[] start = {0, 0};
    while (step.find()) {
      double[] n = OfdFile.numbers(step.group(2));
      boolean closes = step.group(1).equals("C");
      double[] to =
          closes ? start : n.length < 2 ? from : place.of(n[n.length - 2], n[n.length - 1]);
      if (closes || step.group(1).equals("L")) {
        rule(from, to);
      }
      start = step.group(1).equals("M") || step.group(1).equals("S") ? to : start;
      from = to;
    }
  }

  /** Keeps a level or upright line; the two long sides of a thin filled box lie on each other. */
  private void rule(double[] from, double[] to) {
    double wide = Math.abs(from[0] - to[0]);
    double high = Math.abs(from[1] - to[1]);
    if (high <= SLANT && wide >= SHORTEST) {
      double at = (from[1] + to[1]) / 2;
      level.add(rule(at, from[0], to[0]));
    } else if (wide <= SLANT && high >= SHORTEST) {
      double at = (from[0] + to[0]) / 2;
      upright.add(rule(at, from[1], to[1]));
    }
  }

  private static PdfRule rule(double at, double one, double other) {
    return new PdfRule(at * POINTS, Math.min(one, other) * POINTS, Math.max(one, other) * POINTS);
  }
}
