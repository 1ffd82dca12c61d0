package luoshi.syntax;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import luoshi.syntax.VerbPhrase.Form;
import luoshi.syntax.VerbPhrase.Modality;
import luoshi.syntax.VerbPhrase.Tense;
import org.jspecify.annotations.Nullable;

/**
 * An English verb group: auxiliaries, adverbs and the verb, with the verbs of intent, order or
 * phase that govern it ("has promised to begin building").
 *
 * @param start number of its first token
 * @param verb number of the verb that says what is done
 * @param end number of the token after the verb
 * @param form inflection of that verb
 * @param modality what is said of it
 * @param tense where in time it lies
 * @param negated whether it is denied
 * @param passive whether it is passive
 * @param infinitive whether the group opens with "to"
 * @param phase the phase that governs it, or empty
 * @param addressee number of the first token of who is asked or ordered to do it, or -1
 */
record EnglishGroup(
    int start,
    int verb,
    int end,
    Form form,
    Modality modality,
    Tense tense,
    boolean negated,
    boolean passive,
    boolean infinitive,
    String phase,
    int addressee) {

  private static final int LONGEST_ADDRESSEE = 12;

  /** Stems that English does not write without a final e. */
  private static final Pattern SILENT_E =
      Pattern.compile(
          "(?:[^aeiou][lr]|[cvuz]|[aeiou]s|[^aeiou]at|rg|dg|[^aeiou][iaou][kmnpt])$(?<![rlnw]{2}|[aeiou]{2}[ktmnp])");

  /** The group that begins at a token, or null. */
  static @Nullable EnglishGroup at(List<Token> tokens, int start, WordClasses verbs) {
    EnglishGroup group = new Reader(tokens, verbs).read(start);
    return group == null ? null : group.governed(tokens, verbs);
  }

  /**
   * The group of the verb that this one governs, if it does ("plans to open", "is to be built").
   */
  private EnglishGroup governed(List<Token> tokens, WordClasses verbs) {
    WordClasses.Entry entry = verbs.get(tokens.get(verb).word());
    String sort = entry == null ? "" : entry.sort();
    if (sort.equals("help") && end < tokens.size() && tokens.get(end).is(Pos.VERB)) {
      return new EnglishGroup(
          start,
          verb,
          end + 1,
          form,
          modality,
          tense,
          negated,
          passive,
          infinitive,
          phase,
          addressee);
    }
    boolean together =
        sort.equals("vague")
            && end < tokens.size()
            && (tokens.get(end).word().equals("with") || leads(tokens, end));
    if (sort.equals("proceed") || together) {
      return proceeds(tokens, verbs);
    }
    Modality lent = lent(sort);
    boolean phased = isPhase(sort);
    if (lent == null && !phased) {
      return this;
    }
    boolean need = entry != null && entry.lemma().equals("need");
    if (need && form == Form.PAST) {
      return this;
    }
    int at = complement(tokens, verb + 1, !need && ofOthers(lent, entry));
    EnglishGroup inner = at < 0 ? null : new Reader(tokens, verbs).read(at);
    if (inner == null
        || !inner.infinitive && inner.form != Form.ING
        || inner.modality != Modality.NONE) {
      return this;
    }
    int who = at > verb + 3 || tokens.get(at - 1).isNominal() ? verb + 1 : -1;
    Modality said = lent == null ? modality : modality == Modality.NONE ? lent : stronger(lent);
    EnglishGroup whole =
        new EnglishGroup(
            start,
            inner.verb,
            inner.end,
            Form.BASE,
            said,
            phased ? tense : Tense.TO_COME,
            negated || inner.negated,
            inner.passive,
            infinitive,
            phased ? sort : phase,
            lent == null || passive ? -1 : who);
    return whole.governed(tokens, verbs);
  }

  /**
   * "will move swiftly to set up", "will work with the port to dredge": the deed is the second
   * verb.
   */
  private EnglishGroup proceeds(List<Token> tokens, WordClasses verbs) {
    int at = complement(tokens, verb + 1, true);
    EnglishGroup inner = at < 0 ? null : new Reader(tokens, verbs).read(at);
    return inner == null || !inner.infinitive && inner.form != Form.ING
        ? this
        : new EnglishGroup(
            start,
            inner.verb,
            inner.end,
            form,
            modality,
            tense,
            negated,
            inner.passive,
            infinitive,
            phase,
            -1);
  }

  /** "asks the board to report", "expects losses to fall", "wants the levy to end". */
  private static boolean ofOthers(@Nullable Modality lent, WordClasses.@Nullable Entry entry) {
    return lent == Modality.ORDER
        || lent == Modality.ASK
        || lent == Modality.EXPECT
        || entry != null && entry.lemma().equals("want");
  }

  /** "should take the lead in formulating". */
  private static boolean leads(List<Token> tokens, int end) {
    return end + 2 < tokens.size()
        && tokens.get(end).word().equals("the")
        && tokens.get(end + 1).word().equals("lead");
  }

  /** "will seek to" intends, "would require" does no more than "would". */
  private Modality stronger(Modality lent) {
    return modality == Modality.WILL ? lent : modality;
  }

  private static @Nullable Modality lent(String sort) {
    return switch (sort) {
      case "intend" -> Modality.INTEND;
      case "expect" -> Modality.EXPECT;
      case "order" -> Modality.ORDER;
      case "ask" -> Modality.ASK;
      default -> null;
    };
  }

  private static boolean isPhase(String sort) {
    return switch (sort) {
      case "begin", "finish", "continue", "postpone" -> true;
      default -> false;
    };
  }

  /** Where the infinitive or the form on -ing begins that a verb before it governs, or -1. */
  private static int complement(List<Token> tokens, int from, boolean ofOthers) {
    int last = Math.min(tokens.size() - 1, from + (ofOthers ? LONGEST_ADDRESSEE : 3));
    for (int i = from; i <= last; i++) {
      Token token = tokens.get(i);
      boolean to = token.word().equals("to") && i + 1 < tokens.size();
      if (to && isVerbal(tokens, i + 1) || isIng(token) && i <= from + 1) {
        return i;
      }
      if (to && isIng(tokens.get(i + 1))) {
        return i + 1;
      }
      boolean day =
          token.word().equals("on")
              || i > from && tokens.get(i - 1).word().equals("on") && token.is(Pos.NAME);
      boolean passes =
          token.is(Pos.ADVERB)
              || day
              || ofOthers && !token.is(Pos.VERB) && !token.is(Pos.AUXILIARY) && !token.is(Pos.MARK)
              || token.word().endsWith("self")
              || token.word().endsWith("selves");
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isVerbal(List<Token> tokens, int i) {
    while (i < tokens.size() - 1 && tokens.get(i).is(Pos.ADVERB)) {
      i++;
    }
    return tokens.get(i).is(Pos.VERB) || tokens.get(i).is(Pos.AUXILIARY);
  }

  private static boolean isIng(Token token) {
    return token.word().endsWith("ing") && token.word().length() > 5 && !token.is(Pos.DETERMINER);
  }

  /**
   * Whether a partner's modality holds for this group too: the verb has no auxiliary of its own.
   */
  boolean sharesWith(VerbPhrase partner) {
    return start == verb || infinitive || form == partner.form();
  }

  /** The base of a form that no table knows, as near as spelling tells. */
  static String lemma(String word, Form form) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (EnglishWords.BE.contains(lower)) {
      return "be";
    }
    if (EnglishWords.HAVE.contains(lower)) {
      return "have";
    }
    return switch (form) {
      case ING -> stem(lower, "ing");
      case PAST -> stem(lower, "ed");
      case THIRD ->
          lower.endsWith("ies")
              ? lower.substring(0, lower.length() - 3) + "y"
              : stripped(lower, "s");
      case BASE -> lower;
    };
  }

  private static String stem(String word, String ending) {
    String stem = stripped(word, ending);
    if (stem.equals(word)) {
      return word;
    }
    int n = stem.length();
    if (n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0) {
      return stem.substring(0, n - 1);
    }
    if (stem.endsWith("i")) {
      return stem.substring(0, n - 1) + "y";
    }
    return SILENT_E.matcher(stem).find() ? stem + "e" : stem;
  }

  private static String stripped(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }

  /** Reads one group without what it governs. */
  private static final class Reader {

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

    Reader(List<Token> tokens, WordClasses verbs) {
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
            && isVerbal(tokens, i + 1)) {
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
                && isVerbal(tokens, i + 2);
        default -> false;
      };
    }

    /** "is on track to launch". */
    private boolean isOnTrack(int i) {
      return tokens.get(i).word().equals("on")
          && i + 3 < tokens.size()
          && (tokens.get(i + 1).word().equals("track") || tokens.get(i + 1).word().equals("course"))
          && tokens.get(i + 2).word().equals("to")
          && isVerbal(tokens, i + 3);
    }

    private boolean leadsToInfinitive(int i) {
      return EnglishWords.SET_TO.contains(tokens.get(i).word())
          && i + 2 < tokens.size()
          && tokens.get(i + 1).word().equals("to")
          && isVerbal(tokens, i + 2);
    }

    /** "will have to formally adopt". */
    private boolean isHaveTo(int i) {
      return EnglishWords.HAVE.contains(tokens.get(i).word())
          && i + 2 < tokens.size()
          && tokens.get(i + 1).word().equals("to")
          && isVerbal(tokens, i + 2);
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
        modality =
            modality == Modality.NONE || modality == Modality.WILL ? Modality.ORDER : modality;
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
      return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
          ? Form.THIRD
          : Form.BASE;
    }
  }
}
