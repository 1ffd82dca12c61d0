package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over the words of one number: two hundred and two thousand, 4 thousand 3 hundred. */
final class EnglishScan {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern TAIL =
      Pattern.compile("(\\d{1,3})( hundred)?(?![\\d.,]*\\d|%| ?per)");

  private final String text;
  private final int start;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal section;
  private @Nullable BigDecimal lastScale;
  private boolean any;
  private final boolean digits;

  EnglishScan(String text, int start, @Nullable Numeral digits) {
    this.text = text;
    this.start = start;
    this.digits = digits != null;
    this.section = digits == null ? null : digits.value();
    this.end = digits == null ? start : digits.end();
  }

  /** The value of a number in words, or null. */
  static @Nullable BigDecimal of(String words) {
    EnglishScan scan = new EnglishScan(words, 0, null);
    scan.run();
    return scan.value();
  }

  void run() {
    int at = gap(end);
    while (at < text.length() && accept(word(at))) {
      end = at + word(at).length();
      at = gap(end);
      String joint = word(at);
      if (joint.equals("and")
          && lastScale != null
          && joins(word(gap(at + 3)))
          && !EnglishFractions.opens(text, gap(at + 3))) {
        at = gap(at + 3);
      }
      at = withTail(at, joint);
    }
  }

  /** Digits after a small scale add to it: 4 thousand 3 hundred, 3 hundred and 21. */
  private int withTail(int at, String joint) {
    boolean and = joint.equals("and");
    int from = and ? gap(at + 3) : at;
    Matcher tail = TAIL.matcher(text).region(from, text.length());
    if (!digits
        || lastScale == null
        || section != null && lastScale.compareTo(HUNDRED) != 0
        || !tail.lookingAt()) {
      return at;
    }
    BigDecimal value = new BigDecimal(tail.group(1));
    boolean scaled = tail.group(2) != null;
    if (lastScale.compareTo(THOUSAND) > 0 || value.compareTo(lastScale) >= 0 || and && scaled) {
      return at;
    }
    BigDecimal part = scaled ? value.multiply(HUNDRED) : value;
    section = section == null ? part : section.add(part);
    lastScale = scaled ? HUNDRED : BigDecimal.ONE;
    end = tail.end();
    return scaled ? withTail(gap(end), word(gap(end))) : text.length();
  }

  /** After a scale, "and" adds a small number: two hundred and five. */
  private static boolean joins(String word) {
    return EnglishNumberWords.small(word) != null;
  }

  private boolean accept(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (section == null && total.signum() == 0 && isArticle(word)) {
      return scaleFollows();
    }
    Integer small = EnglishNumberWords.small(word);
    BigDecimal scale = small == null ? EnglishNumberWords.scale(word) : null;
    return small != null ? add(small) : scale != null && multiply(scale, word);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("A");
  }

  /** "a hundred", "a million": the article counts as one. */
  private boolean scaleFollows() {
    int next = gap(start + word(start).length());
    boolean follows = EnglishNumberWords.scale(word(next)) != null && word(next).length() > 2;
    section = follows ? BigDecimal.ONE : null;
    return follows;
  }

  private boolean add(int small) {
    BigDecimal value = BigDecimal.valueOf(small);
    if (section == null) {
      section = value;
    } else if ((!digits || lastScale != null) && fits(section, small)) {
      section = section.add(value);
    } else {
      return false;
    }
    any = true;
    return true;
  }

  /** 20 takes 1 to 9, 200 takes 1 to 99. */
  private static boolean fits(BigDecimal section, int small) {
    int tail = section.remainder(HUNDRED).intValue();
    return tail == 0 && section.signum() > 0
        || tail >= 20 && tail % 10 == 0 && small > 0 && small < 10;
  }

  private boolean multiply(BigDecimal scale, String word) {
    if (section == null && lastScale != null && word.length() > 2) {
      return multiplyAll(scale);
    }
    if (section == null || word.length() <= 2 && !abbreviates(word)) {
      return false;
    }
    if (scale.compareTo(HUNDRED) == 0) {
      section = section.multiply(scale);
    } else if (scale == EnglishNumberWords.DOZEN) {
      BigDecimal small = section.remainder(HUNDRED);
      BigDecimal tail = small.signum() == 0 ? section : small;
      section = section.subtract(tail).add(tail.multiply(scale));
    } else {
      total = total.add(section.multiply(scale));
      section = null;
    }
    lastScale = scale;
    any = true;
    return true;
  }

  /** A lakh crore, a thousand million: a scale right behind a scale multiplies the whole. */
  private boolean multiplyAll(BigDecimal scale) {
    total = total.multiply(scale);
    lastScale = scale;
    return true;
  }

  /**
   * k and M stand right after the digits, a small m only in money; "5 m" and "5 mm" are lengths.
   */
  private boolean abbreviates(String word) {
    boolean glued = Chars.isDigit(Chars.at(text, end - 1));
    boolean money = "$£€¥".indexOf(Chars.at(text, start - 1)) >= 0;
    return switch (word) {
      case "m" -> glued && money;
      case "k", "K", "M", "MM" -> glued;
      case "w" -> glued && Chars.isHan(Chars.at(text, end + 1));
      case "mm" -> false;
      default -> true;
    };
  }

  private int gap(int at) {
    int next = Chars.skipSpaces(text, at);
    boolean hyphen = Chars.at(text, next) == '-' && Chars.isLetter(Chars.at(text, next + 1));
    return next == at && hyphen ? at + 1 : next;
  }

  private String word(int at) {
    int to = at;
    while (Chars.isLetter(Chars.at(text, to))) {
      to++;
    }
    return text.substring(at, to);
  }

  /** The value, or null where no word was part of it. */
  @Nullable BigDecimal value() {
    return any ? section == null ? total : total.add(section) : null;
  }

  int end() {
    return end;
  }

  Numeral numeral() {
    BigDecimal value = section == null ? total : total.add(section);
    return new Numeral(start, end, value, Numeral.Form.WORDS, false);
  }
}
