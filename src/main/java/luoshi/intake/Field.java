package luoshi.intake;

/** What a column of a task table holds. */
enum Field {
  NUMBER,
  GROUP,
  TASK,
  TARGET,
  INDICATOR,
  BASELINE,
  UNIT,
  LEAD,
  RESPONSIBLE,
  SUPPORTING,
  DEADLINE,
  PROGRESS,
  NOTE,
  SKIP
}
