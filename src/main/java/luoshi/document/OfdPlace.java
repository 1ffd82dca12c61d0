package luoshi.document;

import org.jsoup.nodes.Element;

/** Where on its page an object of OFD puts its own places, in millimetres. */
record OfdPlace(double left, double top, double[] matrix) {

  private static final double[] PLAIN = {1, 0, 0, 1, 0, 0};

  OfdPlace(Element object, double[] page) {
    this(
        corner(object, 0) - page[0],
        corner(object, 1) - page[1],
        OfdFile.numbers(object.attr("CTM")).length == 6
            ? OfdFile.numbers(object.attr("CTM"))
            : PLAIN);
  }

  private static double corner(Element object, int which) {
    double[] boundary = OfdFile.numbers(object.attr("Boundary"));
    return boundary.length == 4 ? boundary[which] : 0;
  }

  /** A place of the object on the page. */
  double[] of(double x, double y) {
    return new double[] {
      left + matrix[0] * x + matrix[2] * y + matrix[4],
      top + matrix[1] * x + matrix[3] * y + matrix[5]
    };
  }

  /** How many times larger than by itself the object is shown. */
  double scale() {
    return Math.max(1e-6, Math.hypot(matrix[0], matrix[1]));
  }
}
