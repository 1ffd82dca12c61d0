package luoshi.syntax;

import java.util.List;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import org.jspecify.annotations.Nullable;

/** Reads one group without what it governs. */
final class EnglishGroupReader {

  private final List<Token> tokens;
  private final WordClasses verbs;
  private Modality modality = Modality.NONE;
  private boolean negated;
  private boolean be;
  private boolean being;
  private boolean have;
  private boolean past;
  private boolean infinitive;
  private boolean modal;
  private boolean doing;

  EnglishGroupReader(List<Token> tokens, WordClasses verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  @Nullable EnglishGroup read(int start) {
    Token first = tokens.get(start);
    infinitive = first.word().equals("to");
    if (!infinitive && !first.is(Pos.VERB) && !first.is(Pos.AUXILIARY)) {
      return null;
    }
    int i = infinitive ? start + 1 : start;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (isHaveTo(i)) {
        modality = Modality.ORDER;
        modal = true;
        i++;
      } else if (isAuxiliary(i)) {
        take(token);
      } else if (be
          && token.word().equals("to")
          && i + 1 < tokens.size()
          && EnglishComplement.isVerbal(tokens, i + 1)) {
        modality = modality == Modality.NONE ? Modality.INTEND : modality;
        be = false;
      } else if (be && isNecessary(i)) {
        modality = Modality.ORDER;
        be = false;
        i++;
      } else if (be && isOnTrack(i)) {
        modality = Modality.INTEND;
        be = false;
        i += 2;
      } else if (be && leadsToInfinitive(i)) {
        modality = Modality.INTEND;
        be = false;
        i++;
      } else if (be && token.word().equals("likely")) {
        modality = Modality.EXPECT;
        be = false;
      } else if (EnglishWords.NOT.contains(token.word()) && i > start) {
        negated = true;
        if (i + 1 < tokens.size() && tokens.get(i + 1).word().equals("longer")) {
          i++;
        }
      } else if (!token.is(Pos.ADVERB) || i == start) {
        break;
      }
      i++;
    }
    return close(start, i);
  }

  /** "it is necessary to complete". */
  private boolean isNecessary(int i) {
    return switch (tokens.get(i).word()) {
      case "necessary", "essential", "vital", "imperative" ->
          i + 2 < tokens.size()
              && tokens.get(i + 1).word().equals("to")
              && EnglishComplement.isVerbal(tokens, i + 2);
      default -> false;
    };
  }

  /** "is on track to launch". */
  private boolean isOnTrack(int i) {
    return tokens.get(i).word().equals("on")
        && i + 3 < tokens.size()
        && (tokens.get(i + 1).word().equals("track") || tokens.get(i + 1).word().equals("course"))
        && tokens.get(i + 2).word().equals("to")
        && EnglishComplement.isVerbal(tokens, i + 3);
  }

  private boolean leadsToInfinitive(int i) {
    return EnglishWords.SET_TO.contains(tokens.get(i).word())
        && i + 2 < tokens.size()
        && tokens.get(i + 1).word().equals("to")
        && EnglishComplement.isVerbal(tokens, i + 2);
  }

  /** "will have to formally adopt". */
  private boolean isHaveTo(int i) {
    return EnglishWords.HAVE.contains(tokens.get(i).word())
        && i + 2 < tokens.size()
        && tokens.get(i + 1).word().equals("to")
        && EnglishComplement.isVerbal(tokens, i + 2);
  }

  private boolean isAuxiliary(int i) {
    Token token = tokens.get(i);
    String word = token.word();
    return EnglishWords.isModal(word) && !token.is(Pos.NOUN)
        || EnglishWords.BE.contains(word)
        || EnglishWords.HAVE.contains(word) && verbFollows(i)
        || EnglishWords.DO.contains(word) && verbFollows(i);
  }

  private boolean verbFollows(int i) {
    int k = i + 1;
    while (k < tokens.size()
        && (tokens.get(k).is(Pos.ADVERB) || EnglishWords.NOT.contains(tokens.get(k).word()))) {
      k++;
    }
    if (k >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(k);
    if (next.word().equals("to") && EnglishWords.HAVE.contains(tokens.get(i).word())) {
      modality = modality == Modality.NONE || modality == Modality.WILL ? Modality.ORDER : modality;
      return false;
    }
    return (next.is(Pos.VERB) || next.is(Pos.AUXILIARY)) && form(next.word()) != Form.THIRD;
  }

  private void take(Token token) {
    String word = token.word();
    switch (word) {
      case "will", "'ll", "wo" -> modal(Modality.WILL);
      case "shall", "must", "sha" -> modal(Modality.ORDER);
      case "should", "ought" -> modal(Modality.SHOULD);
      case "would", "'d" -> modal(Modality.WOULD);
      case "may", "might", "can", "could", "ca" -> modal(Modality.MAY);
      case "being" -> being = true;
      default -> other(word);
    }
    if (token.text().endsWith("n't") || word.equals("cannot")) {
      negated = true;
    }
  }

  private void modal(Modality said) {
    modality = said;
    modal = true;
  }

  private void other(String word) {
    if (EnglishWords.BE.contains(word)) {
      be = true;
      past |= EnglishWords.BE_PAST.contains(word);
    } else if (EnglishWords.HAVE.contains(word)) {
      have = true;
    } else {
      doing = true;
      past |= word.equals("did");
    }
  }

  private @Nullable EnglishGroup close(int start, int i) {
    boolean verb = i < tokens.size() && (tokens.get(i).is(Pos.VERB) || after(i));
    if (!verb
        && modal
        && !be
        && !have
        && (i >= tokens.size() || tokens.get(i).text().equals(":"))) {
      return new EnglishGroup(
          start, i - 1, i, Form.BASE, modality, Tense.TO_COME, negated, false, false, "", -1);
    }
    if (!verb) {
      return copula(start, i);
    }
    Form form = form(tokens.get(i).word());
    boolean ing = form == Form.ING || being;
    boolean passive = be && form == Form.PAST || being;
    if (be && !passive && form != Form.ING) {
      return copula(start, i);
    }
    return new EnglishGroup(
        start,
        i,
        i + 1,
        form,
        modality,
        tense(form, start == i, ing),
        negated,
        passive,
        infinitive,
        "",
        -1);
  }

  /** Behind a modal or "to" every word that may be a verb is one. */
  private boolean after(int i) {
    return (modal && !be && !have
            || be
                && form(tokens.get(i).word()) == Form.PAST
                && verbs.get(tokens.get(i).word()) != null)
        && !tokens.get(i).is(Pos.MARK)
        && !tokens.get(i).is(Pos.DETERMINER)
        && !tokens.get(i).is(Pos.PRONOUN)
        && !tokens.get(i).is(Pos.NUMBER)
        && !tokens.get(i).is(Pos.PREPOSITION);
  }

  /** "is", "will be", "had": a state, told by the last auxiliary. */
  private @Nullable EnglishGroup copula(int start, int i) {
    int last = i - 1;
    while (last >= start && !isState(tokens.get(last).word())) {
      last--;
    }
    if (last < start || !be && !have && !doing) {
      return null;
    }
    Tense tense =
        modal || modality != Modality.NONE ? Tense.TO_COME : past ? Tense.DONE : Tense.STANDING;
    return new EnglishGroup(
        start,
        last,
        Math.max(i, last + 1),
        Form.BASE,
        modality,
        infinitive ? Tense.OPEN : tense,
        negated,
        false,
        infinitive,
        "",
        -1);
  }

  private static boolean isState(String word) {
    return EnglishWords.BE.contains(word)
        || EnglishWords.HAVE.contains(word)
        || EnglishWords.DO.contains(word);
  }

  private Tense tense(Form form, boolean bare, boolean ing) {
    if (modality != Modality.NONE) {
      return modal && have ? Tense.DONE : Tense.TO_COME;
    }
    if (infinitive) {
      return Tense.OPEN;
    }
    if (have || past) {
      return Tense.DONE;
    }
    if (bare) {
      return switch (form) {
        case PAST -> Tense.DONE;
        case THIRD -> Tense.STANDING;
        case BASE, ING -> Tense.OPEN;
      };
    }
    return be && ing ? Tense.UNDER_WAY : Tense.STANDING;
  }

  private Form form(String word) {
    if (be && EnglishIrregular.form(word) == Form.BASE) {
      return Form.PAST;
    }

    WordClasses.Entry entry = verbs.get(word);
    if (entry != null) {
      return entry.form();
    }
    Form irregular = EnglishIrregular.form(word);
    if (irregular != null) {
      return be && irregular == Form.BASE ? Form.PAST : irregular;
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return Form.ING;
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return Form.PAST;
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 ? Form.THIRD : Form.BASE;
  }
}
