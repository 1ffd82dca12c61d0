package luoshi.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Counts the lists of a Word 97 file, so that a paragraph has the number that its reader sees. */
final class DocNumbers {

  private static final int LEVELS = 9;
  private static final int BULLET = 23;

  /** The formats of numbers, by the codes of [MS-OSHARED] 2.2.1.3; others are decimal. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(33, "chineseCounting"),
          Map.entry(35, "chineseCounting"),
          Map.entry(37, "chineseCounting"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(255, "none"));

  /** How far each list has come. */
  private final Map<Integer, int[]> counts = new HashMap<>();

  /** The number of the next paragraph of a list, such as 3.1 or （二）; empty for a bullet. */
  String next(Paragraph paragraph) {
    HWPFList list = paragraph.getList();
    int level = Math.max(0, Math.min(LEVELS - 1, paragraph.getIlvl()));
    int[] count = counts.computeIfAbsent(list.getLsid(), n -> new int[LEVELS]);
    for (int i = 0; i <= level; i++) {
      int first = count[i] == 0 ? list.getStartAt((char) i) : count[i];
      count[i] = i == level && count[i] > 0 ? count[i] + 1 : first;
    }
    Arrays.fill(count, level + 1, LEVELS, 0);
    String text = list.getNumberText((char) level);
    return text == null || list.getNumberFormat((char) level) == BULLET
        ? ""
        : text(list, text, count);
  }

  /** The text of a number holds a character below nine where the number of that level stands. */
  private static String text(HWPFList list, String form, int[] count) {
    StringBuilder text = new StringBuilder();
    for (char c : form.toCharArray()) {
      if (c < LEVELS) {
        int format = list.getNumberFormat(c);
        text.append(WordNumbers.number(count[c], FORMATS.getOrDefault(format, "decimal")));
      } else {
        text.append(c);
      }
    }
    return text.toString().strip();
  }
}
