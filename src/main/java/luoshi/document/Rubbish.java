package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.ReadingRule.Reach;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a web page that are not part of the document. */
final class Rubbish {

  /** A longer line is body text whatever it begins with. */
  private static final int LONGEST = 300;

  /** The rest of a text is only cut where so many characters of it have been kept. */
  private static final int BODY = 200;

  private final List<ReadingRule> rules;

  Rubbish(List<ReadingRule> rules) {
    this.rules = rules.stream().filter(ReadingRule::cuts).toList();
  }

  /** The cuts among the lines of a text, in order. */
  List<Cut> find(String text, List<Line> lines) {
    List<Cut> cuts = new ArrayList<>();
    int kept = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      ReadingRule rule = rule(text, line, kept);
      if (rule == null) {
        kept += line.length();
      } else {
        int last = last(rule.reach(), lines, i);
        cuts.add(new Cut(line.start(), lines.get(last).end(), rule.gives()));
        i = last;
      }
    }
    return cuts;
  }

  private @Nullable ReadingRule rule(String text, Line line, int kept) {
    if (line.blank() || line.length() > LONGEST) {
      return null;
    }
    String content = line.of(text);
    for (ReadingRule rule : rules) {
      if ((rule.reach() != Reach.REST || kept >= BODY) && rule.read(content) != null) {
        return rule;
      }
    }
    return null;
  }

  private static int last(Reach reach, List<Line> lines, int at) {
    return switch (reach) {
      case REST -> lines.size() - 1;
      case BOX -> box(lines, at);
      default -> at;
    };
  }

  /** The paragraph after a line, which may be set off by one blank line. */
  private static int box(List<Line> lines, int at) {
    int end = at + 1;
    if (end < lines.size() && lines.get(end).blank()) {
      end++;
    }
    while (end < lines.size() && !lines.get(end).blank()) {
      end++;
    }
    return end - 1;
  }
}
