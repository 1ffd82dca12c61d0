package luoshi.intake;

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
  SKIP
}
