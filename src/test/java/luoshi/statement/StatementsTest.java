package luoshi.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block;
import luoshi.document.Document;
import luoshi.document.DocumentReader;
import luoshi.document.Given;
import luoshi.lexicon.Lexicon;
import luoshi.syntax.Syntax;
import org.junit.jupiter.api.Test;

class StatementsTest {

  private static final Path RULES = Path.of("rules");

  private final Statements statements = new Statements(Lexicon.load(RULES), Syntax.load(RULES));

  @Test
  void partsTogetherAreTheWhole() {
    Document document = document();
    List<Statement> joined = new ArrayList<>();
    statements.inParts(document, 100, joined::addAll);
    assertThat(joined).isEqualTo(statements.of(document)).hasSize(51);
  }

  @Test
  void partsEndBeforeHeadings() {
    List<Block.Kind> first = new ArrayList<>();
    statements.inParts(document(), 100, part -> first.add(part.get(0).block().kind()));
    assertThat(first).hasSizeGreaterThan(3).containsOnly(Block.Kind.TITLE, Block.Kind.HEADING);
  }

  private static Document document() {
    StringBuilder text = new StringBuilder("# 河湾市水务工作安排\n\n");
    for (int i = 1; i <= 10; i++) {
      text.append("## 第").append(i).append("片区\n\n今年新建泵站").append(i).append("座，改造管网。\n\n");
      text.append("By 2027 the city will open ")
          .append(i)
          .append(" depots, and train drivers.\n\n");
    }
    return new DocumentReader(RULES)
        .read("plan.md", text.toString().getBytes(StandardCharsets.UTF_8), Given.NONE);
  }
}
