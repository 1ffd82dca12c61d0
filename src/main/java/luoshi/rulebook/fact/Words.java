package luoshi.rulebook.fact;

/** A fact that stands on words of the document, on which a finding can rest. */
public interface Words {

  /** The words as written. */
  String text();

  /** Index of their first character in the document's text. */
  int start();
}
