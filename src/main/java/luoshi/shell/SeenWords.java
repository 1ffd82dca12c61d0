package luoshi.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import luoshi.document.Document;
import luoshi.document.Given;
import luoshi.document.Language;
import luoshi.rulebook.Rulebook;
import luoshi.statement.Statements;
import luoshi.syntax.Argument;
import luoshi.syntax.VerbPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text with what the analysis makes of them, for who writes rules.
 *
 * @param start first index, inclusive
 * @param end last index, exclusive
 * @param kind time, quantity, body, cue, predicate, or word
 * @param text the words
 * @param meaning what they are taken for, in the terms that rules use
 */
record SeenWords(int start, int end, String kind, String text, String meaning) {

  /** The verbs of a text with modality, tense, what they stand under, and their arguments. */
  static List<SeenWords> predicates(Call call, String text) {
    Rulebook rulebook = call.workspace().rulebook();
    return new Statements(rulebook.lexicon(), rulebook.syntax())
        .of(document(call, text)).stream()
            .flatMap(statement -> statement.verbs().stream())
            .map(
                verb ->
                    new SeenWords(
                        verb.start(),
                        verb.end(),
                        "predicate",
                        text.substring(verb.start(), verb.end()),
                        meaning(verb, text)))
            .toList();
  }

  /** Every word of a text with its part of speech. */
  static List<SeenWords> words(Call call, String text) {
    var syntax = call.workspace().rulebook().syntax();
    boolean chinese = document(call, text).metadata().language() == Language.ZH;
    var parse =
        chinese ? syntax.chinese(text, 0, text.length()) : syntax.english(text, 0, text.length());
    return parse.tokens().stream()
        .map(t -> new SeenWords(t.start(), t.end(), "word", t.text(), lower(t.pos())))
        .toList();
  }

  private static Document document(Call call, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return call.workspace().reader().read("text.txt", bytes, Given.NONE);
  }

  private static String meaning(VerbPhrase verb, String text) {
    List<String> parts = new ArrayList<>();
    parts.add(verb.lemma() + " (" + verb.sort() + ")");
    parts.add("modality: " + lower(verb.modality()));
    parts.add("tense: " + lower(verb.tense()));
    parts.add("under: " + lower(verb.under()));
    if (!verb.phase().isEmpty()) {
      parts.add("phase: " + verb.phase());
    }
    if (verb.negated()) {
      parts.add("negated");
    }
    if (verb.passive()) {
      parts.add("passive");
    }
    argument("subject", verb.subject(), text, parts);
    argument("by", verb.agent(), text, parts);
    parts.add(verb.object() ? "object" : "no object");
    return String.join(", ", parts);
  }

  private static void argument(
      String role, @Nullable Argument argument, String text, List<String> parts) {
    if (argument != null) {
      String words = text.substring(argument.start(), argument.end());
      parts.add(role + ": " + words + " (" + argument.sort() + ")");
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
