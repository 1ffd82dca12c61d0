package luoshi.document;

import java.util.List;
import java.util.regex.Pattern;

/** Knows headings and list items of plain text by their numbering and their shape. */
final class Headings {

  private static final int LONGEST = 60;
  private static final int LONGEST_ENGLISH = 110;
  private static final int DEEPEST = 8;

  /** A line of so many words that ends with a full stop is a sentence, not a title. */
  private static final int FEWEST_WORDS = 4;

  private static final int FREE = 2;

  private record Numbering(Pattern pattern, int level) {}

  private static final String NUMERAL = "[一二三四五六七八九十百零〇]{1,5}";
  private static final List<Numbering> NUMBERINGS =
      List.of(
          new Numbering(Pattern.compile("第" + NUMERAL + "[编篇章部][分]?[ 　：:].*|第\\d+[编篇章].*"), 2),
          new Numbering(Pattern.compile("第" + NUMERAL + "节[ 　：:].*"), 3),
          new Numbering(Pattern.compile(NUMERAL + "、.*"), 4),
          new Numbering(Pattern.compile("[（(]" + NUMERAL + "[）)].*"), 5),
          new Numbering(Pattern.compile("(?:Part|PART|Chapter|CHAPTER) [\\dIVX]+\\b.*"), 2),
          new Numbering(Pattern.compile("(?:Section|Annex|Appendix) [\\dA-Z]+\\b.*"), 3),
          new Numbering(Pattern.compile("[IVX]{1,5}\\. .*"), 3),
          new Numbering(
              Pattern.compile(
                  "\\d{1,2}\\. (?:[A-Z][a-z]* ){0,3}(?:(?i:goals|objectives|targets|tasks"
                      + "|work arrangements|arrangements for|priorities|outputs|outcomes|next steps))\\b.*"),
              4),
          new Numbering(
              Pattern.compile("(?:Action|Goal|Objective|Priority|Pillar|Theme) \\d+[:.] .*"), 6),
          new Numbering(Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.? \\p{Lu}.*"), 5),
          new Numbering(Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){2}\\.? \\p{Lu}.*"), 6));

  /** "by 2028. It will": two sentences, no title. */
  private static final Pattern SENTENCES =
      Pattern.compile("[\\p{Ll}\\d]{4}\\. \\p{Lu}\\p{Ll}* \\p{Ll}");

  private static final Pattern ITEM =
      Pattern.compile(
          "[-•*·●▪◦–] .*|[-•●▪◦■□◆◇▶►➢➤✓✔★☆○].{2,}|——.*|[（(](?:\\d{1,3}|[a-zA-Z]|[a-z]{2}|[ivx]{1,4}|[IVX]{1,4})[）)].*|[①-⑳].*"
              + "|\\d{1,2}[.．](?!\\d).*|\\d{1,2}[.．](?=20\\d\\d ?年).*|\\d{1,2}[、)].*|[a-z][.)] .*");

  /** 责任单位：市财政局 and 完成时限：2025年底 say something of the item above. */
  private static final Pattern LABELLED =
      Pattern.compile("[^：:，]{0,6}(?:单位|部门|时限|时间|责任人|主体|期限|进度)[：:].");

  /** 新建公园53个 ends with its figure: a task of a list, not the name of a section. */
  private static final Pattern TASK =
      Pattern.compile(
          ".*(?<![第\\d.])\\d[\\d.]*[万亿余多]*(?:[%％]|[^\\d\\p{P}\\s年月日期]{1,3})(?:以[上内]|左右)?");

  private final String text;
  private boolean preamble = true;
  private boolean any;
  private boolean freeOutside;

  Headings(String text) {
    this.text = text;
  }

  /** Says that the lines to come are body text. */
  void leavePreamble() {
    preamble = false;
  }

  /** Whether a line begins a heading or list item and so does not continue the line before it. */
  static boolean opens(String text, Line line) {
    String head = head(text, line);
    return NUMBERINGS.stream().anyMatch(n -> n.pattern().matcher(head).matches())
        || ITEM.matcher(head).matches();
  }

  boolean isTitle(Line line) {
    char last = line.last(text);
    return text.charAt(line.start()) != '|'
        && line.of(text).indexOf('。') < 0
        && line.width(text) <= 2 * LONGEST_ENGLISH / 2 + LONGEST
        && "。；;，,：:".indexOf(last) < 0
        && !SENTENCES.matcher(line.of(text)).find()
        && (last != '.' || line.of(text).split("\\s+").length < FEWEST_WORDS)
        && !opens(text, line);
  }

  boolean isItem(Line line) {
    return !preamble && ITEM.matcher(head(text, line)).matches();
  }

  /** The depth of the heading that a line is, or 0. */
  int level(Line line, boolean alone) {
    int level = line.length() > LONGEST_ENGLISH || ends(line) ? 0 : shape(line, alone);
    if (line.closed(text) || line.last(text) == '：' || line.last(text) == ':') {
      preamble = false;
    }
    any |= level > 0;
    return level;
  }

  /** The depth of a heading with a number, or 0. */
  int numbered(Line line) {
    if (line.length() > LONGEST_ENGLISH || ends(line) || !shortEnough(line) || tells(line)) {
      return 0;
    }
    String head = line.of(text).replace('\n', ' ');
    return NUMBERINGS.stream()
        .filter(numbering -> numbering.pattern().matcher(head).matches())
        .mapToInt(Numbering::level)
        .findFirst()
        .orElse(0);
  }

  private boolean ends(Line line) {
    return "。；;，,：:.!?！？、".indexOf(line.last(text)) >= 0;
  }

  /** A line that goes on after a full stop is an item with its text, not a heading. */
  private boolean tells(Line line) {
    return line.of(text).indexOf('。') >= 0;
  }

  private int shape(Line line, boolean alone) {
    if (opens(text, line)) {
      return numbered(line);
    }
    String head = line.of(text).replace('\n', ' ');
    if (preamble || !(shortEnough(line) && free(head, alone))) {
      return 0;
    }
    freeOutside |= !any;
    return freeOutside ? FREE : DEEPEST;
  }

  private boolean shortEnough(Line line) {
    return !Han.in(text, line.start(), line.end()) || line.length() <= LONGEST;
  }

  /** A heading without a number. */
  private static boolean free(String head, boolean alone) {
    if (Han.in(head, 0, head.length())) {
      return head.length() <= 30
          && head.indexOf('。') < 0
          && "（(\"“《".indexOf(head.charAt(0)) < 0
          && !LABELLED.matcher(head).lookingAt()
          && !TASK.matcher(head).matches()
          && !byline(head);
    }
    String[] words = head.split(" ");
    boolean capital = Character.isUpperCase(head.charAt(0)) || Character.isDigit(head.charAt(0));
    boolean letters = head.chars().filter(Character::isLetter).count() * 2 > head.length();
    return letters && (capital && words.length <= 12 || alone && words.length <= 8);
  }

  /** Names of issuers and days at the end of a document are no headings. */
  private static boolean byline(String head) {
    return head.indexOf('，') >= 0 || head.endsWith("日") && Dates.first(head) != null;
  }

  private static String head(String text, Line line) {
    return text.substring(line.start(), Math.min(line.end(), line.start() + 40)).replace('\n', ' ');
  }
}
