package luoshi.document;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in the form in which words are looked up: Simplified script, and plain characters for those
 * of presentation (⼗二⽉, ２０２５, no-break spaces). Every character keeps its place, so that what is
 * found can be quoted as it is written.
 */
public final class Folding {

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  /** Traditional by the table, but written in Simplified texts too (显著). */
  private static final String BOTH = "著乾瞭藉夥徵";

  private static final String GAP =
      "(?<=\\p{Ll})-[ \\t]*\\R[ \\t]*(?=\\p{Ll})|[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]";
  private static final String INVISIBLE = "[\\u200b\\u200c\\u200d\\u2060\\ufeff]";
  private static final Pattern PARTED =
      Pattern.compile(
          "\\p{IsHan}++(?:"
              + INVISIBLE
              + "++\\p{IsHan}++)+|(?<![\\p{IsLatin}\\d])[\\p{IsLatin}\\d]++(?:(?:"
              + GAP
              + ")[\\p{IsLatin}\\d]++)+");

  /** Nothing is parted where none of these stands; looking for them costs little. */
  private static final Pattern GAPS =
      Pattern.compile("-[ \\t]*\\R|[\\u00ad\\u200b\\u200c\\u200d\\u2060\\ufeff]");

  private Folding() {}

  /** The same text, as long as before, with each character in its plain form. */
  public static String of(String written) {
    String text = whole(written);
    StringBuilder folded = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char plain = plain(c);
        if (plain != c) {
          folded = folded == null ? new StringBuilder(text) : folded;
          folded.setCharAt(i, plain);
        }
      }
    }
    return folded == null ? text : folded.toString();
  }

  /**
   * The same text in Simplified script, every other character as it is: for what is told by the
   * shapes of lines.
   */
  static String simplified(String text) {
    StringBuilder simple = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char plain = Character.isIdeographic(c) ? plain(c) : c;
      if (plain != c) {
        simple = simple == null ? new StringBuilder(text) : simple;
        simple.setCharAt(i, plain);
      }
    }
    return simple == null ? text : simple.toString();
  }

  /**
   * Words that a hyphen at a line's end or an invisible character parts, in one piece; what they
   * lose is made up by spaces behind them, so that every other place stays.
   */
  private static String whole(String text) {
    if (!GAPS.matcher(text).find()) {
      return text;
    }
    Matcher parted = PARTED.matcher(text);
    StringBuilder whole = null;
    while (parted.find()) {
      whole = whole == null ? new StringBuilder(text) : whole;
      String word = parted.group().replaceAll(GAP, "");
      whole.replace(
          parted.start(), parted.end(), word + " ".repeat(parted.group().length() - word.length()));
    }
    return whole == null ? text : whole.toString();
  }

  /** Filled as characters are met; two threads at most write the same value twice. */
  private static char plain(char c) {
    char known = FOLDED[c];
    if (known == 0) {
      known = look(c);
      FOLDED[c] = known;
    }
    return known;
  }

  private static char look(char c) {
    if (c == '\u00a0'
        || c == '\u202f'
        || c == '\u2009'
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\ufeff') {
      return ' ';
    }
    if (Character.isSurrogate(c) || isMark(c)) {
      return c;
    }
    String one = Scripts.COMPATIBLE.normalize(String.valueOf(c));
    if (BOTH.indexOf(c) >= 0) {
      return c;
    }
    String simple = one.length() == 1 ? Scripts.SIMPLIFIED.transliterate(one) : "";
    return simple.length() == 1 ? simple.charAt(0) : c;
  }

  /** Chinese marks end clauses as they are; only digits and letters of full width are narrowed. */
  private static boolean isMark(char c) {
    return c >= 0x2000 && c < 0x2e80
        || c >= 0x3000 && c < 0x3040
        || c >= 0xff00 && !Character.isLetterOrDigit(c) && c != '％'
        || Character.isDigit(c) && c < 0xff00
        || c < 0x2000;
  }

  /** Loaded with the first character that may need it. */
  private static final class Scripts {
    static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
  }
}
