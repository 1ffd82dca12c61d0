package luoshi.document;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Collects the straight lines that a page draws: strokes, and rectangles as thin as strokes. */
final class PdfStrokes {

  private static final double THIN = 3;
  private static final double SHORTEST = 4;
  private static final double SLANT = 1;

  /** A page with more lines than this draws a picture, not tables. */
  private static final int MOST = 20_000;

  private final PDFStreamEngine engine;
  private final List<PdfStroke> strokes = new ArrayList<>();
  private final List<PdfStroke> path = new ArrayList<>();
  private final List<PdfStroke> boxes = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;

  PdfStrokes(PDFStreamEngine engine) {
    this.engine = engine;
  }

  void clear() {
    strokes.clear();
    drop();
  }

  /** The operators of paths, to be added to an engine that knows those of text. */
  List<OperatorProcessor> operators() {
    List<OperatorProcessor> all = new ArrayList<>();
    all.add(operator("m", 2, n -> move(n[0], n[1])));
    all.add(operator("l", 2, n -> line(n[0], n[1])));
    all.add(operator("re", 4, this::box));
    all.add(operator("h", 0, n -> line(startX, startY)));
    all.add(operator("c", 6, n -> jump(n[4], n[5])));
    all.add(operator("v", 4, n -> jump(n[2], n[3])));
    all.add(operator("y", 4, n -> jump(n[2], n[3])));
    for (String name : List.of("S", "s", "B", "B*", "b", "b*")) {
      all.add(operator(name, 0, n -> stroke()));
    }
    for (String name : List.of("f", "F", "f*")) {
      all.add(operator(name, 0, n -> fill()));
    }
    all.add(operator("n", 0, n -> drop()));
    return all;
  }

  private interface Step {
    void take(double[] numbers);
  }

  private OperatorProcessor operator(String name, int count, Step step) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
          if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
            return;
          }
          numbers[i] = number.floatValue();
        }
        step.take(numbers);
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }

  private Point2D.Float shown(double px, double py) {
    return engine
        .getGraphicsState()
        .getCurrentTransformationMatrix()
        .transformPoint((float) px, (float) py);
  }

  private void move(double px, double py) {
    jump(px, py);
    startX = px;
    startY = py;
  }

  private void jump(double px, double py) {
    x = px;
    y = py;
  }

  private void line(double px, double py) {
    path.add(between(x, y, px, py));
    jump(px, py);
  }

  private PdfStroke between(double ax, double ay, double bx, double by) {
    Point2D.Float a = shown(ax, ay);
    Point2D.Float b = shown(bx, by);
    return new PdfStroke(a.x, a.y, b.x, b.y);
  }

  private void box(double[] n) {
    boxes.add(between(n[0], n[1], n[0] + n[2], n[1] + n[3]));
    move(n[0], n[1]);
  }

  private void stroke() {
    for (PdfStroke b : boxes) {
      path.add(new PdfStroke(b.x1(), b.y1(), b.x2(), b.y1()));
      path.add(new PdfStroke(b.x1(), b.y2(), b.x2(), b.y2()));
      path.add(new PdfStroke(b.x1(), b.y1(), b.x1(), b.y2()));
      path.add(new PdfStroke(b.x2(), b.y1(), b.x2(), b.y2()));
    }
    keep(path);
    drop();
  }

  /** A filled box as thin as a line is one; so is an outline of four lines. */
  private void fill() {
    List<PdfStroke> thin = new ArrayList<>();
    if (path.size() >= 3 && path.size() <= 5) {
      double x1 = path.stream().mapToDouble(s -> Math.min(s.x1(), s.x2())).min().orElse(0);
      double x2 = path.stream().mapToDouble(s -> Math.max(s.x1(), s.x2())).max().orElse(0);
      double y1 = path.stream().mapToDouble(s -> Math.min(s.y1(), s.y2())).min().orElse(0);
      double y2 = path.stream().mapToDouble(s -> Math.max(s.y1(), s.y2())).max().orElse(0);
      boxes.add(new PdfStroke(x1, y1, x2, y2));
    }
    for (PdfStroke b : boxes) {
      double middleX = (b.x1() + b.x2()) / 2;
      double middleY = (b.y1() + b.y2()) / 2;
      if (Math.abs(b.y2() - b.y1()) <= THIN) {
        thin.add(new PdfStroke(b.x1(), middleY, b.x2(), middleY));
      } else if (Math.abs(b.x2() - b.x1()) <= THIN) {
        thin.add(new PdfStroke(middleX, b.y1(), middleX, b.y2()));
      }
    }
    keep(thin);
    drop();
  }

  private void keep(List<PdfStroke> found) {
    for (PdfStroke s : found) {
      double length = Math.abs(s.x2() - s.x1()) + Math.abs(s.y2() - s.y1());
      if (length >= SHORTEST && strokes.size() < MOST) {
        strokes.add(s);
      }
    }
  }

  private void drop() {
    path.clear();
    boxes.clear();
  }

  /** The level lines of a page whose text runs in a direction. */
  List<PdfRule> level(float direction, PDRectangle box) {
    List<PdfRule> rules = new ArrayList<>();
    for (PdfStroke stroke : strokes) {
      PdfStroke s = stroke.turned(direction, box);
      if (Math.abs(s.y1() - s.y2()) <= SLANT && Math.abs(s.x1() - s.x2()) > SLANT) {
        rules.add(new PdfRule(s.y1(), Math.min(s.x1(), s.x2()), Math.max(s.x1(), s.x2())));
      }
    }
    return rules;
  }

  /** The upright lines of a page whose text runs in a direction. */
  List<PdfRule> upright(float direction, PDRectangle box) {
    List<PdfRule> rules = new ArrayList<>();
    for (PdfStroke stroke : strokes) {
      PdfStroke s = stroke.turned(direction, box);
      if (Math.abs(s.x1() - s.x2()) <= SLANT && Math.abs(s.y1() - s.y2()) > SLANT) {
        rules.add(new PdfRule(s.x1(), Math.min(s.y1(), s.y2()), Math.max(s.y1(), s.y2())));
      }
    }
    return rules;
  }
}
