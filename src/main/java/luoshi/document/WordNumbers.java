package luoshi.document;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Counts the lists of a DOCX, so that a paragraph has the number that its reader sees. */
final class WordNumbers {

  private static final int LEVELS = 9;

  private final @Nullable XWPFNumbering numbering;

  /** How far each list has come, by the definition that its paragraphs share. */
  private final Map<BigInteger, int[]> counts = new HashMap<>();

  WordNumbers(XWPFDocument file) {
    this.numbering = file.getNumbering();
  }

  /** The depth of a paragraph in its list, from 0. */
  static int level(CTNumPr list) {
    int level = list.getIlvl() == null ? 0 : list.getIlvl().getVal().intValue();
    return Math.max(0, Math.min(LEVELS - 1, level));
  }

  /** The number of the next paragraph of a list, such as 3.1 or （二）; empty for a bullet. */
  String next(CTNumPr list) {
    BigInteger number = list.getNumId().getVal();
    if (numbering == null) {
      return "";
    }
    BigInteger shared = numbering.getAbstractNumID(number);
    var definition = shared == null ? null : numbering.getAbstractNum(shared);
    if (definition == null) {
      return "";
    }
    CTAbstractNum levels = definition.getCTAbstractNum();
    int level = level(list);
    int[] count =
        counts.computeIfAbsent(restarted(number) ? number.negate() : shared, n -> new int[LEVELS]);
    for (int i = 0; i <= level; i++) {
      int first = count[i] == 0 ? start(levels, number, i) : count[i];
      count[i] = i == level && count[i] > 0 ? count[i] + 1 : first;
    }
    Arrays.fill(count, level + 1, LEVELS, 0);
    return text(levels, level, count);
  }

  private boolean restarted(BigInteger number) {
    XWPFNum list = numbering == null ? null : numbering.getNum(number);
    return list != null && list.getCTNum().sizeOfLvlOverrideArray() > 0;
  }

  private int start(CTAbstractNum levels, BigInteger number, int level) {
    XWPFNum list = numbering == null ? null : numbering.getNum(number);
    if (list != null) {
      for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
        if (override.getIlvl().intValue() == level && override.isSetStartOverride()) {
          return override.getStartOverride().getVal().intValue();
        }
      }
    }
    CTLvl form = form(levels, level);
    return form == null || form.getStart() == null ? 1 : form.getStart().getVal().intValue();
  }

  private static @Nullable CTLvl form(CTAbstractNum levels, int level) {
    return levels.getLvlList().stream()
        .filter(form -> form.getIlvl() != null && form.getIlvl().intValue() == level)
        .findFirst()
        .orElse(null);
  }

  private static String text(CTAbstractNum levels, int level, int[] count) {
    CTLvl form = form(levels, level);
    if (form == null || form.getLvlText() == null || format(form).equals("bullet")) {
      return "";
    }
    String text = form.getLvlText().getVal();
    for (int i = 0; i <= level && text != null; i++) {
      CTLvl outer = form(levels, i);
      text = text.replace("%" + (i + 1), number(count[i], outer == null ? "" : format(outer)));
    }
    return text == null ? "" : text.strip();
  }

  private static String format(CTLvl form) {
    return form.getNumFmt() == null ? "decimal" : form.getNumFmt().getVal().toString();
  }

  /** A number before the words of its paragraph, so that the two do not run into each other. */
  static String before(String number, String words) {
    boolean apart = !number.isEmpty() && !words.isBlank() && words.strip().charAt(0) < 128;
    return apart ? number + " " : number;
  }

  /** A number as a list shows it; the format by its name in WordprocessingML. */
  static String number(int number, String format) {
    return switch (format) {
      case "none" -> "";
      case "upperLetter" -> letter(number, 'A');
      case "lowerLetter" -> letter(number, 'a');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? String.valueOf((char) ('①' + number - 1)) : Integer.toString(number);
      default ->
          format.startsWith("chinese") || format.startsWith("japaneseCounting")
              ? new RuleBasedNumberFormat(Locale.CHINA, RuleBasedNumberFormat.SPELLOUT)
                  .format(number)
              : Integer.toString(number);
    };
  }

  /** Word goes on after z with aa, bb. */
  private static String letter(int number, char first) {
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    return new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM)
        .format(number, "%roman-upper");
  }
}
