package luoshi.document;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** What the styles of a DOCX say of a paragraph: its depth as a heading, the list it is in. */
record WordStyles(XWPFDocument file) {

  /** Styles are based on others; more steps than this are a circle. */
  private static final int DEEPEST = 20;

  /** The depth that the paragraph's style says, -1 for a title, 0 for body text. */
  int heading(XWPFParagraph paragraph) {
    return heading(name(paragraph));
  }

  /** The depth that the name of a style says, in lower case; -1 for a title, 0 for body text. */
  static int heading(String style) {
    if (style.equals("title") || style.equals("标题")) {
      return -1;
    }
    if (style.startsWith("heading") || style.startsWith("标题")) {
      char last = style.charAt(style.length() - 1);
      return last >= '1' && last <= '9' ? last - '0' : 0;
    }
    return 0;
  }

  private String name(XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    if (id == null) {
      return "";
    }
    XWPFStyle style = style(id);
    String name = style == null ? null : style.getName();
    return (name == null ? id : name).toLowerCase(Locale.ROOT);
  }

  private @Nullable XWPFStyle style(@Nullable String id) {
    return id == null || file.getStyles() == null ? null : file.getStyles().getStyle(id);
  }

  /** The list that a paragraph is in, by itself or by its style; null where it is in none. */
  @Nullable CTNumPr list(XWPFParagraph paragraph) {
    var form = paragraph.getCTP().getPPr();
    if (form != null && form.isSetNumPr()) {
      return listed(form.getNumPr());
    }
    XWPFStyle style = style(paragraph.getStyle());
    for (int i = 0; style != null && i < DEEPEST; i++) {
      var general = style.getCTStyle().getPPr();
      if (general != null && general.isSetNumPr()) {
        return listed(general.getNumPr());
      }
      style = style(style.getBasisStyleID());
    }
    return null;
  }

  /** Number 0 takes a paragraph out of the list of its style. */
  private static @Nullable CTNumPr listed(CTNumPr list) {
    boolean none = list.getNumId() == null || list.getNumId().getVal().signum() == 0;
    return none ? null : list;
  }
}
