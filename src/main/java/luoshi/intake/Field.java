package luoshi.intake;

import java.util.Locale;

/** What a column of a task table holds. */
enum Field {
  NUMBER,
  GROUP,
  TASK,
  TARGET,
  LEAD,
  RESPONSIBLE,
  SUPPORTING,
  DEADLINE,
  PROGRESS,
  NOTE,
  SKIP;

  static Field named(String word) {
    return valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
