package luoshi.statement;

import java.util.List;
import luoshi.document.Block;
import luoshi.document.Language;
import luoshi.syntax.Token;
import luoshi.syntax.VerbPhrase;

/**
 * One clause of a document: the smallest stretch that can state a commitment.
 *
 * @param id number in the document from 0, in reading order
 * @param sentence number of the sentence that holds it
 * @param paragraph number of the block that holds it
 * @param start first index into the document's text, inclusive
 * @param end last index, exclusive
 * @param text the words from start to end
 * @param language the clause's own language
 * @param block the block that holds it, with place and table cell
 * @param headings the headings over it, title first
 * @param words its words; their indices count in the document's text, as those of its verbs
 * @param verbs its verbs
 */
public record Statement(
    int id,
    int sentence,
    int paragraph,
    int start,
    int end,
    String text,
    Language language,
    Block block,
    List<Heading> headings,
    List<Token> words,
    List<VerbPhrase> verbs) {

  public Statement {
    headings = List.copyOf(headings);
    words = List.copyOf(words);
    verbs = List.copyOf(verbs);
  }

  /**
   * The same statement with more words before it.
   *
   * @param earlier first index of those words
   * @param longer the text from there to the end
   */
  public Statement from(int earlier, String longer) {
    return new Statement(
        id, sentence, paragraph, earlier, end, longer, language, block, headings, words, verbs);
  }
}
