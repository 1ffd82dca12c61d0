package luoshi.document;

import java.util.regex.Pattern;

/**
 * Raised marks as raised characters: "82<sup>1</sup> homes" is shown with a small figure behind the
 * large one and is not 821 homes; "m<sup>2</sup>" is m².
 */
final class Superscripts {

  private static final String PLAIN = "0123456789+-*abcde";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻*ᵃᵇᶜᵈᵉ";

  /** 1, [2], (3), [a], 1,2 or 4–6; an ordinal's "th" is a part of its word. */
  private static final Pattern MARK =
      Pattern.compile("[\\[(［（【〔]?(?:[-+]?\\d{1,3}(?:[,、–-]\\d{1,3})*|[a-e*])[\\])］）】〕]?");

  private Superscripts() {}

  /** Raised words in raised characters; as they are where they are no mark. */
  static String of(String words) {
    String mark = words.strip();
    if (!MARK.matcher(mark).matches()) {
      return words;
    }
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      int at = PLAIN.indexOf(mark.charAt(i));
      if (at >= 0) {
        raised.append(RAISED.charAt(at));
      }
    }
    return raised.toString();
  }
}
