package luoshi.document;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads RTF as accepted: deletions out, notes and text boxes apart, tables by the edges of cells.
 */
final class RtfFormat {

  private RtfFormat() {}

  static Draft read(String name, byte[] bytes) {
    RtfListener listener = new RtfListener();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), listener);
    } catch (IOException | RuntimeException e) {
      throw new DocumentException(name, 0, Problem.DAMAGED, String.valueOf(e.getMessage()));
    }
    Draft draft = listener.draft();
    if (draft.blocks().isEmpty()) {
      throw new DocumentException(name, 0, Problem.BLANK);
    }
    return draft;
  }
}
