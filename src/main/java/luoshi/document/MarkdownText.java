package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.document.Block.Cell;
import luoshi.document.Block.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the blocks of Markdown by their source spans. */
final class MarkdownText extends AbstractVisitor {

  /** Without inline parsing: words are read as they stand. Indented text is no code here. */
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
          .inlineParserFactory(context -> (lines, node) -> {})
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private int depth;
  private int tables;

  private MarkdownText(String text) {
    this.text = text;
  }

  /** Whether plain text is written in Markdown: a heading of hashes or the rule of a table. */
  static boolean looksLike(String text, List<Line> lines) {
    return lines.stream()
        .limit(2000)
        .anyMatch(line -> !line.blank() && (heading(text, line) || tableRule(text, line)));
  }

  private static boolean heading(String text, Line line) {
    return text.startsWith("# ", line.start())
        || text.startsWith("## ", line.start())
        || text.startsWith("### ", line.start());
  }

  private static boolean tableRule(String text, Line line) {
    return text.startsWith("|-", line.start())
        || text.startsWith("| -", line.start())
        || text.startsWith("|:-", line.start());
  }

  /** The blocks of the text from an index on. */
  static List<Block> blocks(String text, int from) {
    MarkdownText markdown = new MarkdownText(text);
    // Blanks keep every index where it is.
    String body = from == 0 ? text : "\n".repeat(from) + text.substring(from);
    PARSER.parse(body).accept(markdown);
    return markdown.blocks;
  }

  @Override
  public void visit(Heading heading) {
    List<SourceSpan> spans = heading.getSourceSpans();
    Line line = line(spans.get(0), spans.get(0));
    int start = line.start();
    int end = line.end();
    while (start < end && text.charAt(start) == '#') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '#') {
      end--;
    }
    add(Kind.HEADING, heading.getLevel(), Line.stripped(text, start, end, 0), null);
  }

  @Override
  public void visit(ListItem item) {
    depth++;
    visitChildren(item);
    depth--;
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    if (depth > 0) {
      Line whole = line(spans.get(0), spans.get(spans.size() - 1));
      for (Line part : LongLines.split(text, whole)) {
        add(Kind.ITEM, depth, part, null);
      }
    } else {
      blocks.addAll(PlainText.body(text, spans.stream().map(span -> line(span, span)).toList()));
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      table(block);
      tables++;
    }
  }

  private void table(Node table) {
    List<String> headers = new ArrayList<>();
    int row = 0;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
        row(line, row++, headers);
      }
    }
  }

  private void row(Node row, int number, List<String> headers) {
    int column = 0;
    for (Node node = row.getFirstChild(); node instanceof TableCell; node = node.getNext()) {
      List<SourceSpan> spans = node.getSourceSpans();
      Line cell = spans.isEmpty() ? new Line(0, 0, 0) : line(spans.get(0), spans.get(0));
      if (number == 0) {
        headers.add(cell.of(text));
      }
      String header = column < headers.size() ? headers.get(column) : "";
      add(Kind.CELL, 0, cell, new Cell(tables, number, column++, header));
    }
  }

  private Line line(SourceSpan first, SourceSpan last) {
    return Line.stripped(text, first.getInputIndex(), last.getInputIndex() + last.getLength(), 0);
  }

  private void add(Kind kind, int level, Line line, @org.jspecify.annotations.Nullable Cell cell) {
    if (!line.blank()) {
      blocks.add(new Block(kind, level, line.start(), line.end(), 0, cell));
    }
  }
}
