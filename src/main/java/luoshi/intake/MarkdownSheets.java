package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Charsets;
import luoshi.message.Fault;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the tables of Markdown; the last heading over a table is its title. */
final class MarkdownSheets extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final String file;
  private final List<Sheet> sheets = new ArrayList<>();
  private String title = "";
  private List<Line> lines = new ArrayList<>();

  private MarkdownSheets(String file) {
    this.file = file;
  }

  static List<Sheet> of(String file, byte[] bytes) {
    String text = Charsets.decode(bytes);
    if (text == null) {
      throw new Fault("import.damaged", file, "binary");
    }
    MarkdownSheets reader = new MarkdownSheets(file);
    PARSER.parse(text).accept(reader);
    return reader.sheets;
  }

  @Override
  public void visit(Heading heading) {
    title = words(heading);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      lines = new ArrayList<>();
      visitChildren(block);
      sheets.add(new Sheet(file, Integer.toString(sheets.size() + 1), title, lines));
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row) {
      Limits.rows(file, lines.size());
      lines.add(new Line(row.getSourceSpans().get(0).getLineIndex() + 1, cells(row)));
    } else {
      visitChildren(node);
    }
  }

  private static List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node instanceof TableCell; node = node.getNext()) {
      cells.add(words(node));
    }
    return cells;
  }

  /** The words as a reader sees them; {@code <br>} begins a new line. */
  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(HtmlInline tag) {
            words.append(tag.getLiteral().startsWith("<br") ? "\n" : tag.getLiteral());
          }
        });
    return words.toString();
  }
}
