package luoshi.statement;

/** A stretch of a document's text: start inclusive, end exclusive, in UTF-16 indices. */
record Span(int start, int end) {

  boolean isEmpty() {
    return start >= end;
  }
}
