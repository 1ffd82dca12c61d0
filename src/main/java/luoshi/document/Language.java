package luoshi.document;

/** The languages luoshi reads. A document has a main language; a statement has its own. */
public enum Language {
  ZH,
  EN
}
