package luoshi.report;

import luoshi.commitment.Quote;

/** Exact words with their surroundings and their place in code points. */
record ExportedQuote(String quote, String prefix, String suffix, int start, int end, int page) {

  static ExportedQuote of(Quote q) {
    return new ExportedQuote(q.exact(), q.prefix(), q.suffix(), q.start(), q.end(), q.page());
  }
}
