package luoshi.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import luoshi.document.Block;
import luoshi.document.Document;
import luoshi.document.Language;
import luoshi.lexicon.Lexicon;
import luoshi.syntax.Parse;
import luoshi.syntax.Syntax;

/** Splits documents into statements. Immutable; safe for concurrent use. */
public final class Statements {

  private final Clauses clauses;
  private final Syntax syntax;

  /**
   * A splitter.
   *
   * @param lexicon knows the words at which clauses break
   * @param syntax knows the verbs at which English clauses open
   */
  public Statements(Lexicon lexicon, Syntax syntax) {
    this.clauses = new Clauses(lexicon);
    this.syntax = syntax;
  }

  /** The statements of a document in reading order; headings and titles are statements too. */
  public List<Statement> of(Document document) {
    List<Statement> all = new ArrayList<>();
    inParts(document, Integer.MAX_VALUE, all::addAll);
    return all;
  }

  /**
   * Hands over the statements of a document in reading order, part by part, so that a very long one
   * needs no more memory than its parts. A part ends before a heading, or where none comes for as
   * long again, before a paragraph.
   *
   * @param size characters after which a part may end
   * @param then takes the statements of one part
   */
  public void inParts(Document document, int size, Consumer<List<Statement>> then) {
    Outline outline = new Outline(document);
    List<Statement> part = new ArrayList<>();
    int first = 0;
    int done = 0;
    int sentence = 0;
    for (int paragraph = 0; paragraph < document.blocks().size(); paragraph++) {
      Block block = document.blocks().get(paragraph);
      if (!part.isEmpty() && endsBefore(block, (long) block.start() - first, size)) {
        then.accept(part);
        done += part.size();
        part = new ArrayList<>();
        first = block.start();
      }
      for (Span span : Sentences.of(document.text(), block.start(), block.end())) {
        Parse parse = parse(document.text(), span);
        for (Span clause : clauses.split(document.text(), span, parse)) {
          Span exact = Trim.of(document.text(), clause);
          if (!exact.isEmpty()) {
            part.add(
                statement(
                    document,
                    exact,
                    done + part.size(),
                    sentence,
                    paragraph,
                    outline.over(paragraph),
                    parse));
          }
        }
        sentence++;
      }
    }
    if (!part.isEmpty()) {
      then.accept(part);
    }
  }

  private static boolean endsBefore(Block block, long length, int size) {
    return switch (block.kind()) {
      case TITLE, HEADING -> length >= size;
      case PARAGRAPH -> length >= 2L * size;
      default -> false;
    };
  }

  private static Statement statement(
      Document document,
      Span exact,
      int id,
      int sentence,
      int paragraph,
      List<Heading> headings,
      Parse parse) {
    String text = document.text().substring(exact.start(), exact.end());
    return new Statement(
        id,
        sentence,
        paragraph,
        exact.start(),
        exact.end(),
        text,
        language(text),
        document.blocks().get(paragraph),
        headings,
        parse.tokens().stream()
            .filter(w -> w.end() > exact.start() && w.start() < exact.end())
            .toList(),
        parse.predicates().stream()
            .filter(p -> p.verb() >= exact.start() && p.verb() < exact.end())
            .toList());
  }

  private Parse parse(String text, Span sentence) {
    boolean english = language(text.substring(sentence.start(), sentence.end())) == Language.EN;
    return english
        ? syntax.english(text, sentence.start(), sentence.end())
        : syntax.chinese(text, sentence.start(), sentence.end());
  }

  private static Language language(String text) {
    long han = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    long letters = text.chars().filter(Character::isLetter).count();
    return han > 0 && han * 4 >= letters ? Language.ZH : Language.EN;
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
