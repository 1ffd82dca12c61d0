package luoshi.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.message.Fault;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;

/**
 * English words with their part of speech, by the model that Apache OpenNLP trained on the treebank
 * UD English EWT. Safe for concurrent use.
 */
final class EnglishTagger {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** A stretch without a full stop is tagged piece by piece, so that memory stays bounded. */
  private static final int LONGEST = 200;

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i:(?<=[a-z])n[’']t\\b|[’'](?:ll|s|ve|re|m|d)\\b)|[\\p{L}&&[^\\u4e00-\\u9fff]][\\p{L}\\p{M}&&[^\\u4e00-\\u9fff]]*?(?=(?i:n[’']t\\b))|[\\p{L}&&[^\\u4e00-\\u9fff]](?:[\\p{L}\\p{M}\\d&&[^\\u4e00-\\u9fff]]|-(?=[\\p{L}\\d]))*|\\d+(?:[.,]\\d+)*|\\S");

  private static final Map<String, Pos> POS =
      Map.ofEntries(
          Map.entry("NOUN", Pos.NOUN),
          Map.entry("PROPN", Pos.NAME),
          Map.entry("PRON", Pos.PRONOUN),
          Map.entry("VERB", Pos.VERB),
          Map.entry("AUX", Pos.AUXILIARY),
          Map.entry("ADJ", Pos.ADJECTIVE),
          Map.entry("ADV", Pos.ADVERB),
          Map.entry("ADP", Pos.PREPOSITION),
          Map.entry("DET", Pos.DETERMINER),
          Map.entry("NUM", Pos.NUMBER),
          Map.entry("CCONJ", Pos.CONJUNCTION),
          Map.entry("SCONJ", Pos.SUBORDINATOR),
          Map.entry("PART", Pos.PARTICLE),
          Map.entry("PUNCT", Pos.MARK));

  private final POSModel model;

  /** A tagger holds state of its own for each text. */
  private final ThreadLocal<POSTagger> tagger = ThreadLocal.withInitial(this::open);

  EnglishTagger() {
    try (InputStream in = EnglishTagger.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new Fault("syntax.no-model", MODEL.substring(1));
      }
      this.model = new POSModel(in);
    } catch (IOException e) {
      throw new Fault("syntax.broken-model", MODEL.substring(1), String.valueOf(e.getMessage()));
    }
  }

  private static boolean isMark(String word) {
    return word.length() == 1
        && !Character.isLetterOrDigit(word.charAt(0))
        && "$€£¥₹".indexOf(word.charAt(0)) < 0;
  }

  private POSTagger open() {
    return new POSTaggerME(model);
  }

  /**
   * The words of a stretch of text.
   *
   * @param text the text
   * @param start first index, inclusive
   * @param end last index, exclusive
   */
  List<Token> tag(String text, int start, int end) {
    List<int[]> spans = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(start, end);
    while (token.find()) {
      spans.add(new int[] {token.start(), token.end()});
    }
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int from = 0; from < spans.size(); from += LONGEST) {
      tag(text, spans.subList(from, Math.min(spans.size(), from + LONGEST)), tokens);
    }
    return tokens;
  }

  private void tag(String text, List<int[]> spans, List<Token> tokens) {
    String[] words = spans.stream().map(s -> text.substring(s[0], s[1])).toArray(String[]::new);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('’', '\'');
    }
    String[] tags = tagger.get().tag(words);
    for (int i = 0; i < words.length; i++) {
      Pos pos =
          words[i].equals("%")
              ? Pos.NOUN
              : isMark(words[i]) ? Pos.MARK : POS.getOrDefault(tags[i], Pos.OTHER);
      tokens.add(Token.of(spans.get(i)[0], words[i], pos));
    }
  }
}
