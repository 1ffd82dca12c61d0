package luoshi.document;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import luoshi.document.EdgeTable.Edged;
import org.jsoup.nodes.Element;

/** The open row of a table of an RTF file: how its cells are to stand, and what they hold. */
final class RtfRow {

  private record Form(int right, boolean below, boolean beside) {}

  private final List<Form> forms = new ArrayList<>();
  private final List<Element> cells = new ArrayList<>();
  private Element cell = new Element("td");
  private boolean below;
  private boolean beside;
  private int left;

  /** Takes a command on the form of the row; others change nothing. */
  void take(Command command, int value) {
    switch (command) {
      case trowd -> {
        forms.clear();
        left = 0;
      }
      case trleft -> left = value;
      case clvmrg -> below = true;
      case clmrg -> beside = true;
      case cellx -> {
        forms.add(new Form(value, below, beside));
        below = false;
        beside = false;
      }
      default -> {}
    }
  }

  Element cell() {
    return cell;
  }

  void endCell() {
    cells.add(cell);
    cell = new Element("td");
  }

  /** The cells of the row, which ends; the form holds on until another is given. */
  List<Edged> end() {
    List<Edged> row = new ArrayList<>();
    int edge = left;
    for (int i = 0; i < cells.size(); i++) {
      Form form = i < forms.size() ? forms.get(i) : new Form(edge + 1000, false, false);
      row.add(new Edged(edge, form.right(), form.below(), form.beside(), cells.get(i)));
      edge = form.right();
    }
    cells.clear();
    return row;
  }
}
