package luoshi.document;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;

/** What a Word 97 file says beside its text: headers, footers and comments. */
record DocMargins(HWPFDocument file, OfficePage page) {

  void tell() {
    HeaderStories stories = new HeaderStories(file);
    tell(
        "page-header",
        stories.getFirstHeaderSubrange(),
        stories.getOddHeaderSubrange(),
        stories.getEvenHeaderSubrange());
    tell(
        "footer",
        stories.getFirstFooterSubrange(),
        stories.getOddFooterSubrange(),
        stories.getEvenFooterSubrange());
    tell("comments", file.getCommentsRange());
  }

  private void tell(String reason, Range... stories) {
    Set<String> words = new LinkedHashSet<>();
    for (Range story : stories) {
      if (story != null) {
        words.add(DocRuns.plain(story));
      }
    }
    words.forEach(text -> page.cut(text, reason));
  }
}
