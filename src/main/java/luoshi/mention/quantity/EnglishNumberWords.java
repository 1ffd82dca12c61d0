package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number words of English. */
final class EnglishNumberWords {

  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();
  private static final Map<String, Integer> PARTS = new HashMap<>();

  static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private static final Set<String> OPENERS = Set.of("a", "an", "half", "quarter");
  private static final String OPENING_LETTERS = "zotfsenhaqZOTFSENHAQ";
  private static final int LONGEST = 9;

  static {
    SMALL.put("naught", 0);
    SMALL.put("nought", 0);
    for (String word : "dozen dozens doz dz dzs".split(" ")) {
      SCALES.put(word, DOZEN);
    }
    String ones =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen twenty";
    number(ones, 0, 1);
    number("thirty forty fifty sixty seventy eighty ninety", 30, 10);
    scale(2, "hundred hundreds");
    scale(3, "thousand thousands k");
    scale(4, "w");
    scale(5, "lakh lakhs lkh lkhs lac");
    scale(6, "million millions mn mln mm m");
    scale(7, "crore crores cr");
    scale(9, "billion billions bn bln");
    scale(12, "trillion trillions tn trn");
    parts("half third quarter fifth sixth seventh eighth ninth tenth", 2);
    PARTS.put("half", 2);
    PARTS.put("halves", 2);
    PARTS.put("third", 3);
    PARTS.put("quarter", 4);
  }

  private EnglishNumberWords() {}

  private static void number(String words, int first, int step) {
    int value = first;
    for (String word : words.split(" ")) {
      SMALL.put(word, value);
      value += step;
    }
  }

  private static void scale(int zeros, String words) {
    for (String word : words.split(" ")) {
      SCALES.put(word, BigDecimal.TEN.pow(zeros));
    }
  }

  private static void parts(String words, int first) {
    int value = first;
    for (String word : words.split(" ")) {
      PARTS.put(word, value);
      PARTS.put(word + "s", value++);
    }
  }

  /** Whether the word at an index may open a number: a numeral, an article, half, quarter. */
  static boolean mayOpen(String text, int start) {
    if (OPENING_LETTERS.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    int end = start + 1;
    while (end < text.length() && end <= start + LONGEST && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return SMALL.containsKey(word) || OPENERS.contains(word);
  }

  static @Nullable Integer small(String word) {
    return SMALL.get(word.toLowerCase(Locale.ROOT));
  }

  static @Nullable BigDecimal scale(String word) {
    return SCALES.get(word.toLowerCase(Locale.ROOT));
  }

  static @Nullable Integer part(String word) {
    return PARTS.get(word.toLowerCase(Locale.ROOT));
  }
}
