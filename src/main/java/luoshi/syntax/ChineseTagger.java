package luoshi.syntax;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese words with their part of speech, by the portable dictionary of HanLP. Names of persons,
 * places and bodies are not sought: they would glue verbs to them (会同市财政局), and bodies are luoshi's
 * own. Safe for concurrent use.
 */
final class ChineseTagger {

  /** 制（修）订, 新（改、扩）建: one verb with its other halves in brackets. */
  private static final Pattern SPLIT =
      Pattern.compile("(\\p{IsHan})[（(]\\p{IsHan}(?:、?\\p{IsHan}){0,3}[）)](\\p{IsHan})");

  private final Segment segment =
      HanLP.newSegment("viterbi")
          .enableNameRecognize(false)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enableNumberQuantifierRecognize(false)
          .enableCustomDictionary(false)
          .enableOffset(true);

  /**
   * The words of a stretch of text.
   *
   * @param text the text
   * @param start first index, inclusive
   * @param end last index, exclusive
   */
  List<Token> tag(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher split = SPLIT.matcher(text).region(start, end);
    int from = start;
    while (split.find()) {
      if (mayBeVerb(split.group(1) + split.group(2))) {
        add(tokens, text, from, split.start());
        tokens.add(Token.of(split.start(), split.group(), Pos.VERB));
        from = split.end();
      }
    }
    add(tokens, text, from, end);
    return tokens;
  }

  private void add(List<Token> tokens, String text, int start, int end) {
    for (Term term : segment.seg(text.substring(start, end).replace('\n', ' '))) {
      Token token = Token.of(start + term.offset, term.word, pos(term));
      int last = tokens.size() - 1;
      if (last >= 0
          && (places(tokens.get(last), term.word)
              || isHalf(tokens.get(last), term.nature.toString())
                  && isHalf(token, term.nature.toString()))) {
        Token whole =
            Token.of(tokens.get(last).start(), tokens.get(last).text() + token.text(), Pos.VERB);
        tokens.set(last, whole);
      } else if (last >= 0 && endsName(tokens.get(last), term.word)) {
        Token before = tokens.get(last);
        tokens.set(last, Token.of(before.start(), before.text() + term.word, Pos.NOUN));
      } else {
        tokens.add(token);
      }
    }
  }

  /** 摆 在, 置 于: where something is put closes its verb. */
  private static boolean places(Token before, String word) {
    return ChineseWords.PLACES.contains(before.text() + word);
  }

  /** 业委 会, 水 务: parts of names that the dictionary takes for words of their own. */
  private static boolean endsName(Token before, String word) {
    return word.equals("会") && before.text().endsWith("委")
        || word.equals("务") && before.is(Pos.NOUN) && before.text().length() == 1;
  }

  /** 腾 退, 回 购: two verbs of one character each are one verb that the dictionary lacks. */
  private static boolean isHalf(Token token, String nature) {
    return token.text().length() == 1
        && (token.is(Pos.VERB) || nature.equals("vg"))
        && !ChineseWords.MODAL.containsKey(token.text())
        && !ChineseWords.PREPOSITION.contains(token.text())
        && "是有让使可能".indexOf(token.text()) < 0;
  }

  /** Whether the dictionary knows a word as a verb, whatever else it may be. */
  static boolean mayBeVerb(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute != null && (attribute.hasNature(Nature.v) || attribute.hasNature(Nature.vn));
  }

  private static Pos pos(Term term) {
    if (ChineseWords.DEGREE.contains(term.word)) {
      return Pos.ADVERB;
    }
    String nature = term.nature.toString();
    return switch (nature.charAt(0)) {
      case 'v' -> nature.equals("vn") ? Pos.OTHER : Pos.VERB;
      case 'n', 's', 'j', 'i', 'l', 'g' -> Pos.NOUN;
      case 'r' -> Pos.PRONOUN;
      case 'a' -> nature.equals("ad") ? Pos.ADVERB : Pos.ADJECTIVE;
      case 'd' -> Pos.ADVERB;
      case 'p' -> Pos.PREPOSITION;
      case 'm', 'q' -> Pos.NUMBER;
      case 'c' -> Pos.CONJUNCTION;
      case 'u', 'y', 'e', 'o', 'k' -> Pos.PARTICLE;
      case 'w' -> Pos.MARK;
      case 'b', 'z' -> Pos.ADJECTIVE;
      case 't', 'f' -> Pos.DETERMINER;
      default -> Pos.OTHER;
    };
  }
}
