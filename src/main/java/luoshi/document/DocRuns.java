package luoshi.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jsoup.nodes.Element;

/** Reads the words of a Word 97 file: deletions out, fields by what they show. */
final class DocRuns {

  private static final char NOTE = '\u0002';
  private static final char LINE = '\u000B';
  private static final char FIELD = '\u0013';
  private static final char SHOWN = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char HYPHEN = '\u001E';

  private final HWPFDocument file;
  private final OfficePage page;

  /** For each open field, whether what it shows has begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private int changes;

  /** What the last words were: 0 untouched, 1 deleted, 2 inserted. */
  private int last;

  DocRuns(HWPFDocument file, OfficePage page) {
    this.file = file;
    this.page = page;
  }

  /** How many tracked changes were met: stretches of deleted and of inserted words. */
  int changes() {
    return changes;
  }

  /** Writes a paragraph; false where its end was deleted. */
  boolean write(Paragraph paragraph, Element into) {
    boolean ends = true;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      count(run);
      if (run.isMarkedDeleted()) {
        ends &= !run.text().endsWith("\r");
      } else {
        write(run, into);
      }
    }
    return ends;
  }

  private void count(CharacterRun run) {
    int now = run.isMarkedDeleted() ? 1 : run.isMarkedInserted() ? 2 : 0;
    changes += now > 0 && now != last ? 1 : 0;
    last = now;
  }

  /** Whether all words of a range were deleted, which happens to rows of tables. */
  boolean isDeleted(Range range) {
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      if (!range.getCharacterRun(i).isMarkedDeleted()) {
        return false;
      }
    }
    changes += last == 1 ? 0 : 1;
    last = 1;
    return range.numCharacterRuns() > 0;
  }

  private void write(CharacterRun run, Element into) {
    StringBuilder words = new StringBuilder();
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == NOTE) {
        put(words, run, into);
        note(run.getStartOffset() + i, into);
      } else if (c == LINE) {
        put(words, run, into);
        into.appendElement("br");
      } else {
        take(c, words);
      }
    }
    put(words, run, into);
  }

  private void take(char c, StringBuilder words) {
    if (c == FIELD) {
      fields.push(false);
    } else if (c == SHOWN && !fields.isEmpty()) {
      fields.pop();
      fields.push(true);
    } else if (c == FIELD_END && !fields.isEmpty()) {
      fields.pop();
    } else if (!fields.contains(false) && (c >= ' ' || c == '\t' || c == HYPHEN)) {
      words.append(c == HYPHEN ? '-' : c == '\t' ? ' ' : c);
    }
  }

  private static void put(StringBuilder words, CharacterRun run, Element into) {
    if (run.isVanished()) {
      OfficePage.aside(into, words.toString(), "hidden");
    } else if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      OfficePage.aside(into, words.toString(), "struck");
    } else if (!run.isSymbol() && !words.isEmpty()) {
      OfficePage.words(into, words.toString(), run.getSubSuperScriptIndex() == 1);
    }
    words.setLength(0);
  }

  private void note(int place, Element into) {
    note(file.getFootnotes(), file.getFootnoteRange(), place, into);
    note(file.getEndnotes(), file.getEndnoteRange(), place, into);
  }

  private void note(Notes notes, Range all, int place, Element into) {
    int note = notes.getNoteIndexByAnchorPosition(place);
    if (note >= 0) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(note);
      int end = all.getStartOffset() + notes.getNoteTextEndOffset(note);
      page.note(into, plain(new Range(start, end, file)));
    }
  }

  /** The words of a stretch that stands apart, on one line. */
  static String plain(Range range) {
    if (range.text().isBlank()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < range.numCharacterRuns(); i++) {
      CharacterRun run = range.getCharacterRun(i);
      words.append(run.isMarkedDeleted() ? "" : run.text());
    }
    return Range.stripFields(words.toString()).replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
