package luoshi.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;

/** Text as files of other programs can hold it. */
public final class CleanText {

  /** What a cell of a workbook holds at most, in UTF-16 units. */
  static final int CELL = 32_767;

  private static final String ELLIPSIS = "…";

  private static final Pattern NOT_XML =
      Pattern.compile("[^\t\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final Pattern DIRECTION =
      Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  /** What spreadsheets read as one character. */
  private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private CleanText() {}

  /** The text without the characters that no XML file may hold; all others as they are. */
  public static String xml(String text) {
    return NOT_XML.matcher(text).replaceAll("");
  }

  /**
   * The text without what turns the direction of all that follows it, for the midst of a sentence;
   * where it stands alone it keeps that.
   */
  static String plain(String text) {
    return DIRECTION.matcher(text).replaceAll("");
  }

  /**
   * The text as a cell of a workbook holds it: whole up to {@value #CELL} units, and cut with an
   * ellipsis over that. What spreadsheets would read as an escaped character is escaped itself.
   */
  static String cell(String text) {
    String clean = ESCAPED.matcher(xml(text)).replaceAll("_x005F_");
    if (clean.length() <= CELL) {
      return clean;
    }
    int end = CELL - 1;
    return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }

  /** How wide a text is, in Latin characters: Chinese characters are two wide. */
  static int width(String text) {
    return text.codePoints().map(CleanText::width).sum();
  }

  /** How many lines a text takes in a column so many Latin characters wide. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> Math.max(1, (width(line) + width - 1) / width)).sum();
  }

  private static int width(int point) {
    int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** The text on one line, cut with an ellipsis after so many characters. */
  public static String shortened(String text, int points) {
    String line = flat(text);
    return line.codePointCount(0, line.length()) <= points
        ? line
        : line.substring(0, line.offsetByCodePoints(0, points)) + ELLIPSIS;
  }

  /** The text on one line, without control characters, which a terminal might obey. */
  public static String flat(String text) {
    return xml(SPACE.matcher(text).replaceAll(" ")).strip();
  }
}
