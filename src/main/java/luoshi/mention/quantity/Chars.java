package luoshi.mention.quantity;

import luoshi.mention.ChineseNumber;

/** Tests on single characters and places between them. */
final class Chars {

  private static final String WIDE = "０１２３４５６７８９．％－＋，～／";
  private static final String NARROW = "0123456789.%-+,~/";
  private static final String FORMAL = "贰貳叁參肆伍陆陸柒捌玖拾佰仟壹萬億點負兩倆俩〇個";
  private static final String PLAIN = "二二三三四五六六七八九十百千一万亿点负两两两零个";

  private static final String NOTE_MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⁰¹²³⁴⁵⁶⁷⁸⁹†‡*";

  private static final int ORDINARY = 14;

  private Chars() {}

  /**
   * The text with full-width, formal and traditional numerals as plain ones, of the same length. A
   * full-width comma stays a clause mark unless full-width digits are on both sides.
   */
  static String plain(String text) {
    char[] chars = null;
    for (int i = 0; i < text.length(); i++) {
      char plain = plain(text, i);
      if (plain != text.charAt(i)) {
        chars = chars == null ? text.toCharArray() : chars;
        chars[i] = plain;
      }
    }
    return chars == null ? text : new String(chars);
  }

  private static char plain(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return c == '\n' ? ' ' : c;
    }
    if (c == '\u00a0' || c == '\u3000' || c == '\u202f' || c == '\u2009') {
      return ' ';
    }
    if (c == '，') {
      return wideDigit(text, at - 1) && wideDigit(text, at + 1) ? ',' : c;
    }
    boolean point = c == '．' && !wideDigit(text, at - 1);
    int wide = c >= 0xff00 && !point ? WIDE.indexOf(c) : -1;
    int formal = wide < 0 ? FORMAL.indexOf(c) : -1;
    formal = formal < ORDINARY && formal >= 0 && !inNumeral(text, at) ? -1 : formal;
    return wide >= 0 ? NARROW.charAt(wide) : formal >= 0 ? PLAIN.charAt(formal) : c;
  }

  /** 陆 and 伍 are numerals only beside another one: 大陆 and 队伍 are not. */
  private static boolean inNumeral(String text, int at) {
    return isNumeral(at(text, at - 1)) || isNumeral(at(text, at + 1));
  }

  private static boolean isNumeral(char c) {
    return ChineseNumber.isNumeral(c) || "点點分折成".indexOf(c) >= 0;
  }

  private static boolean wideDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 'À' && c <= 'ÿ'
        || c >= 'ﬀ' && c <= 'ﬆ';
  }

  static boolean isHan(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }

  /** The character at an index, or a line end outside the text. */
  static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  /** Whether a place stands between two letters of one word. */
  static boolean cutsWord(String text, int place) {
    return isLetter(at(text, place - 1)) && isLetter(at(text, place));
  }

  /** The first index from a place on that is no mark of a note: ①, ², †. */
  static int skipNoteMarks(String text, int from) {
    int at = from;
    while (NOTE_MARKS.indexOf(at(text, at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The first index from a place on that is no space. */
  static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 5 && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
