package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/** What a DOCX says beside its text: notes, comments, headers and footers, tracked changes. */
final class WordNotes {

  /** So many characters before its mark say which words a note is about. */
  private static final int PLACE = 12;

  private final XWPFDocument file;
  private final TextBuilder builder;
  private int notes;

  WordNotes(XWPFDocument file, TextBuilder builder) {
    this.file = file;
    this.builder = builder;
  }

  /** Tells the notes that a run refers to behind the block, each with the words before its mark. */
  void of(XWPFRun run) {
    for (CTFtnEdnRef reference : run.getCTR().getFootnoteReferenceList()) {
      note(file.getFootnoteByID(reference.getId().intValue()));
    }
    for (CTFtnEdnRef reference : run.getCTR().getEndnoteReferenceList()) {
      note(file.getEndnoteByID(reference.getId().intValue()));
    }
  }

  private void note(@Nullable XWPFAbstractFootnoteEndnote note) {
    if (note == null) {
      return;
    }
    String before = builder.open();
    String place = before.substring(Math.max(0, before.length() - PLACE));
    String words =
        note.getParagraphs().stream().map(WordFile::words).collect(Collectors.joining(" "));
    builder.aside("[" + ++notes + " …" + place + "] " + words.strip(), "note");
  }

  /** Tells at the end what stands on every page, and what was said of the text. */
  void rest(int changes) {
    List<XWPFHeaderFooter> margins = new ArrayList<>(file.getHeaderList());
    margins.forEach(margin -> cut(words(margin), "page-header"));
    file.getFooterList().forEach(margin -> cut(words(margin), "footer"));
    XWPFComment @Nullable [] comments = file.getDocComments() == null ? null : file.getComments();
    for (XWPFComment comment : comments == null ? new XWPFComment[0] : comments) {
      cut(comment.getText(), "comments");
    }
    if (changes > 0) {
      cut("revised: tracked changes accepted: " + changes, "revised");
    }
  }

  private static String words(XWPFHeaderFooter margin) {
    return margin.getParagraphs().stream().map(WordFile::words).collect(Collectors.joining(" "));
  }

  private void cut(String words, String reason) {
    builder.words(words);
    builder.cut(reason);
  }
}
