package luoshi.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text without white space and with compatible characters made equal (NFKC), so that a quote is
 * found whatever line breaks and full-width digits the annotator's copy has.
 */
final class Squeezed {

  /** Separators of fields and records count as white space, too. */
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\x1c-\\x1f]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** A place in squeezed text: first index, and the index after the last. */
  record Place(int start, int end) {

    int length() {
      return end - start;
    }

    /** The share of the shorter of two places that lies in both, from 0 to 1. */
    double overlap(Place other) {
      int common = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
      return common / (double) Math.max(1, Math.min(length(), other.length()));
    }
  }

  private final String text;

  private Squeezed(String text) {
    this.text = text;
  }

  static Squeezed of(String text) {
    return new Squeezed(squeeze(text));
  }

  static String squeeze(String text) {
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** Every place of a quote. */
  List<Place> places(String quote) {
    String wanted = squeeze(quote);
    List<Place> places = new ArrayList<>();
    int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
    while (at >= 0) {
      places.add(new Place(at, at + wanted.length()));
      at = text.indexOf(wanted, at + 1);
    }
    return places;
  }

  /** The first place of a quote, or none. */
  List<Place> first(String quote) {
    return places(quote).stream().limit(1).toList();
  }

  /** The largest overlap of a place of the one with a place of the other. */
  static double overlap(List<Place> some, List<Place> others) {
    double best = 0;
    for (Place one : some) {
      for (Place other : others) {
        best = Math.max(best, one.overlap(other));
      }
    }
    return best;
  }
}
