package luoshi.document;

import java.util.Locale;

/** What can be wrong with an input. The words stand in the message bundles under {@link #key()}. */
enum Problem {
  MISSING,
  NOTHING_READABLE,
  UNREADABLE,
  UNKNOWN_FORMAT,
  BINARY,
  FOREIGN,
  TABLE,
  PICTURE,
  TOO_LARGE,
  TOO_DEEP,
  BLANK,
  BROKEN_MANIFEST,
  WRONG_DATE,
  WRONG_LANGUAGE,
  BROKEN_HEADER,
  SCANNED,
  ENCRYPTED,
  DAMAGED,
  BROKEN_RULE;

  String key() {
    return "document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
