package luoshi.syntax;

import java.util.Set;
import luoshi.syntax.VerbPhrase.Form;
import org.jspecify.annotations.Nullable;

/** The past forms of English verbs that spelling does not tell, a closed class. */
final class EnglishIrregular {

  private static final Set<String> PAST =
      Set.of(
          ("beat beaten bent bet bound bought broke broken brought built burnt caught chose chosen clung cut"
                  + " dealt drew drawn dug drove driven fed fought flew flown froze frozen gave given held hid"
                  + " hidden kept knit laid led leant leapt left lent let lit lost made met paid proved proven put"
                  + " ran rang read ridden rode rung sank sat sent set sewn shaken shed shook shot shown shut slid"
                  + " sold sought sown sped spent spoke spoken spread sprang sprung stood stole stolen struck stuck"
                  + " sung sunk swept swore sworn taken taught threw thrown told took tore torn trod understood undone"
                  + " unwound upheld upset went withdrawn withdrew woke won wound wove woven wrote written begun began"
                  + " overcome overseen oversaw undertaken undertook rebuilt reset resold rewritten rerun underwritten")
              .split(" "));

  /** Those whose base is spelled the same: they are past only behind "be" or "have". */
  private static final Set<String> SAME =
      Set.of(
          "cut",
          "put",
          "set",
          "let",
          "shut",
          "shed",
          "spread",
          "read",
          "bet",
          "hit",
          "split",
          "cost",
          "reset",
          "upset",
          "overcome",
          "rerun");

  private EnglishIrregular() {}

  /** PAST for an irregular past form, BASE where base and past are spelled the same, else null. */
  static @Nullable Form form(String word) {
    return SAME.contains(word) ? Form.BASE : PAST.contains(word) ? Form.PAST : null;
  }
}
