package luoshi.rulebook.fact;

/** What a finding is about: a clause, one figure of it, or in the status stages a commitment. */
public interface Subject {

  /** Number of the clause or commitment. */
  int clause();

  /** Number of the figure in the clause, or -1 for the whole. */
  int figure();
}
