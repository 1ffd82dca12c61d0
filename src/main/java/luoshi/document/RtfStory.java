package luoshi.document;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.document.EdgeTable.Edged;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables that follow one another in an RTF file: its text, or a text box. */
final class RtfStory {

  private final Element whole;
  private final Map<Integer, String> styles;
  private final RtfRow row = new RtfRow();
  private final List<Element> boxes = new ArrayList<>();
  private final StringBuilder number = new StringBuilder();
  private Element words = new Element("span");
  private @Nullable EdgeTable table;
  private int style;
  private int list;
  private int level;
  private boolean inTable;

  RtfStory(Element whole, Map<Integer, String> styles) {
    this.whole = whole;
    this.styles = styles;
  }

  Element whole() {
    return whole;
  }

  /** What the words of the open paragraph are added to. */
  Element words() {
    return words;
  }

  /** Takes the number of the open paragraph as its reader sees it. */
  void number(String shown) {
    number.append(shown);
  }

  /** Keeps a text box until the paragraph that it hangs on ends. */
  void box(Element box) {
    boxes.add(box);
  }

  void take(Command command, int value) {
    switch (command) {
      case par, sect -> paragraph();
      case nestcell -> close(row.cell());
      case cell -> {
        close(row.cell());
        row.endCell();
      }
      case row -> row();
      case pard -> form(0, 0, 0, false);
      case s -> style = value;
      case ls -> list = value;
      case ilvl -> level = Math.max(0, Math.min(8, value));
      case intbl -> inTable = true;
      case line -> words.appendElement("br");
      case tab, nonbreakingspace -> words.appendText(" ");
      case nonbreakinghyphen -> words.appendText("-");
      default -> row.take(command, value);
    }
  }

  private void form(int newStyle, int newList, int newLevel, boolean within) {
    style = newStyle;
    list = newList;
    level = newLevel;
    inTable = within;
    number.setLength(0);
  }

  private void row() {
    EdgeTable open = table == null ? new EdgeTable() : table;
    table = open;
    List<Edged> cells = row.end();
    if (!cells.isEmpty()) {
      open.row(cells);
    }
  }

  private void paragraph() {
    if (inTable) {
      close(row.cell());
    } else {
      endTable();
      close(whole);
    }
  }

  private void endTable() {
    if (table != null) {
      whole.appendChild(table.table());
      table = null;
    }
  }

  /** Puts the open paragraph where it belongs, and its text boxes behind it. */
  private void close(Element into) {
    String shown = number.toString().strip();
    boolean listed = list > 0 || !shown.isEmpty();
    int heading = WordStyles.heading(styles.getOrDefault(style, ""));
    Element paragraph =
        OfficePage.paragraph(into, heading < 0, Math.max(0, heading), listed ? level + 1 : 0);
    boolean counts = shown.chars().anyMatch(Character::isLetterOrDigit);
    if (counts && !words.text().isBlank()) {
      paragraph.appendText(WordNumbers.before(shown, words.text()));
    }
    for (Node node : List.copyOf(words.childNodes())) {
      paragraph.appendChild(node);
    }
    words = new Element("span");
    number.setLength(0);
    boxes.forEach(into::appendChild);
    boxes.clear();
  }

  /** Ends what is open. */
  void end() {
    endTable();
    if (words.childNodeSize() > 0 || !boxes.isEmpty()) {
      close(whole);
    }
  }
}
