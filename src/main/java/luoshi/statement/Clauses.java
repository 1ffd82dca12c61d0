package luoshi.statement;

import java.util.ArrayList;
import java.util.List;
import luoshi.lexicon.Lexicon;
import luoshi.syntax.Parse;

/**
 * Cuts a sentence into clauses of one verb phrase each. Chinese clauses end at a comma, works with
 * a milestone each (甲项目开工、乙项目投产) at their mark too; an English comma or "and" ends a clause only
 * where a verb phrase or a new subject follows, so that a list of objects stays whole. Brackets and
 * titles are not cut; a bracket at the end is a clause of its own, a title (出台《办法》) is not.
 */
final class Clauses {

  private static final String OPEN = "（(《〈【[";
  private static final String TITLE = "《〈";
  private static final String CLOSE = "）)》〉】]";

  private final EnglishOpeners openers;
  private final Milestones milestones;

  Clauses(Lexicon lexicon) {
    this.openers = new EnglishOpeners(lexicon);
    this.milestones = new Milestones(lexicon);
  }

  List<Span> split(String text, Span sentence, Parse parse) {
    List<Integer> cuts = new ArrayList<>();
    EnglishOpeners.Scan scan = openers.scan(text, sentence, parse);
    int depth = 0;
    int last = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (OPEN.indexOf(c) >= 0) {
        if (depth++ == 0 && TITLE.indexOf(c) < 0 && endsWithBracket(text, i, sentence.end())) {
          cuts.add(i);
          break;
        }
      } else if (CLOSE.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        int cut = cutAt(text, sentence, scan, last, i);
        if (cut > last && !scan.isWithinSubject(cut)) {
          cuts.add(cut);
          last = cut;
        }
      }
    }
    return spans(sentence, cuts);
  }

  /** Where a clause ends if a mark or conjunction stands at i, or -1. */
  private int cutAt(String text, Span sentence, EnglishOpeners.Scan scan, int from, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '，', '；', '！', '？', '。', ';', '•' -> i + 1;
      case '、' -> milestones.standOnBothSides(text, from, i, sentence.end()) ? i + 1 : -1;
      case '：', ':' -> isLabel(text, from, i) || betweenDigits(text, sentence, i) ? -1 : i + 1;
      case ',' -> {
        boolean number = betweenDigits(text, sentence, i);
        yield number
            ? -1
            : besideHan(text, sentence, i) || scan.opensAfter(i + 1, from, true) ? i + 1 : -1;
      }
      case '—', '–' -> scan.opensAfter(i + 1, from, true) ? i + 1 : -1;
      case ' ', '\n' ->
          scan.conjunctionAt(i) && scan.opensAfter(i + 1, from, false) || scan.breaksAt(i + 1)
              ? i + 1
              : -1;
      default -> -1;
    };
  }

  /** 牵头单位：市财政局 stays together; 会议指出：… does not. */
  private static boolean isLabel(String text, int from, int colon) {
    int length = colon - Trim.of(text, new Span(from, colon)).start();
    return length <= 6
        && (colon == from || text.charAt(colon - 1) == '位' || text.charAt(colon - 1) == '门');
  }

  private static boolean betweenDigits(String text, Span s, int i) {
    return i > s.start()
        && i + 1 < s.end()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean besideHan(String text, Span s, int i) {
    int before = i - 1;
    while (before > s.start() && text.charAt(before) == ' ') {
      before--;
    }
    int after = i + 1;
    while (after < s.end() - 1 && text.charAt(after) == ' ') {
      after++;
    }
    return i > s.start() && isHan(text.charAt(before))
        || i + 1 < s.end() && isHan(text.charAt(after));
  }

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c == '”' || c == '》';
  }

  private static boolean endsWithBracket(String text, int open, int end) {
    char closing = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
    int length = text.substring(open, end).indexOf(closing);
    return length > 0 && Trim.of(text, new Span(open + length + 1, end)).isEmpty();
  }

  private static List<Span> spans(Span sentence, List<Integer> cuts) {
    List<Span> spans = new ArrayList<>();
    int from = sentence.start();
    for (int cut : cuts) {
      spans.add(new Span(from, cut));
      from = cut;
    }
    spans.add(new Span(from, sentence.end()));
    return spans;
  }
}
