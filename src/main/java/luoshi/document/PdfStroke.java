package luoshi.document;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A straight stroke from one point to another, in the coordinates of its page. */
record PdfStroke(double x1, double y1, double x2, double y2) {

  /** The same from the top left of the page as its text is read. */
  PdfStroke turned(float direction, PDRectangle box) {
    double w = box.getWidth();
    double h = box.getHeight();
    double fromX = x1 - box.getLowerLeftX();
    double toX = x2 - box.getLowerLeftX();
    double fromY = y1 - box.getLowerLeftY();
    double toY = y2 - box.getLowerLeftY();
    return switch ((int) direction) {
      case 90 -> new PdfStroke(fromY, fromX, toY, toX);
      case 180 -> new PdfStroke(w - fromX, fromY, w - toX, toY);
      case 270 -> new PdfStroke(h - fromY, w - fromX, h - toY, w - toX);
      default -> new PdfStroke(fromX, h - fromY, toX, h - toY);
    };
  }
}
