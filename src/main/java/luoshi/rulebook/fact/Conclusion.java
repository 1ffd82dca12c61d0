package luoshi.rulebook.fact;

/**
 * The finding of highest rank about one field, after a stage has ended: what later stages and the
 * ledger build on.
 *
 * @param clause number of the clause, or of the commitment in the status stages
 * @param figure number of the figure in the clause, or -1 for the clause as a whole
 * @param field field name
 * @param value its value
 */
public record Conclusion(int clause, int figure, String field, String value) implements Words {

  @Override
  public int start() {
    return 0;
  }

  @Override
  public String text() {
    return field + " " + value;
  }
}
