package luoshi.statement;

import java.util.ArrayList;
import java.util.List;
import luoshi.document.Block;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.lexicon.Lexicon;

/** Splits documents into statements. Immutable; safe for concurrent use. */
public final class Statements {

  private final Clauses clauses;

  /**
   * A splitter.
   *
   * @param lexicon knows the verbs and modals at which English clauses open
   */
  public Statements(Lexicon lexicon) {
    this.clauses = new Clauses(lexicon);
  }

  /** The statements of a document in reading order; headings and titles are statements too. */
  public List<Statement> of(Document document) {
    Outline outline = new Outline(document);
    List<Statement> statements = new ArrayList<>();
    int sentence = 0;
    for (int paragraph = 0; paragraph < document.blocks().size(); paragraph++) {
      Block block = document.blocks().get(paragraph);
      List<Heading> headings = outline.over(paragraph);
      for (Span span : Sentences.of(document.text(), block.start(), block.end())) {
        for (Span clause : clauses.split(document.text(), span)) {
          Span exact = Trim.of(document.text(), clause);
          if (!exact.isEmpty()) {
            String text = document.text().substring(exact.start(), exact.end());
            statements.add(
                new Statement(
                    statements.size(),
                    sentence,
                    paragraph,
                    exact.start(),
                    exact.end(),
                    text,
                    language(text),
                    block,
                    headings));
          }
        }
        sentence++;
      }
    }
    return statements;
  }

  private static Language language(String text) {
    long han = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    return han * 4 >= text.length() ? Language.ZH : Language.EN;
  }

  /**
   * Where the words of a block begin.
   *
   * @param text the document's text
   * @param start first index of the block
   * @param end index after it
   * @return the index after the number of the item, which is no figure of its text
   */
  public static int afterNumber(String text, int start, int end) {
    return Trim.afterNumber(text, start, end);
  }
}
