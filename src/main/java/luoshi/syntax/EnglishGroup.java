package luoshi.syntax;

import java.util.List;
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

  /** The group that begins at a token, or null. */
  static @Nullable EnglishGroup at(List<Token> tokens, int start, WordClasses verbs) {
    EnglishGroup group = new EnglishGroupReader(tokens, verbs).read(start);
    return group == null ? null : group.governed(tokens, verbs);
  }

  /** The same where its "is to" says what something is, not what is intended. */
  EnglishGroup equated() {
    return new EnglishGroup(
        start,
        start,
        end,
        Form.BASE,
        Modality.NONE,
        Tense.STANDING,
        negated,
        false,
        false,
        phase,
        -1);
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
    int at = EnglishComplement.complement(tokens, verb + 1, !need && ofOthers(lent, entry));
    EnglishGroup inner = at < 0 ? null : new EnglishGroupReader(tokens, verbs).read(at);
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
    int at = EnglishComplement.complement(tokens, verb + 1, true);
    EnglishGroup inner = at < 0 ? null : new EnglishGroupReader(tokens, verbs).read(at);
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

  /**
   * Whether a partner's modality holds for this group too: the verb has no auxiliary of its own.
   */
  boolean sharesWith(VerbPhrase partner) {
    return start == verb || infinitive || form == partner.form();
  }
}
