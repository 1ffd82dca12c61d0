package luoshi.document;

import java.text.MessageFormat;
import java.util.Locale;

/** What can be wrong with an input, with the English text and what to do about it. */
enum Problem {
  MISSING("there is no such file or folder", "Check the path."),
  NOTHING_READABLE(
      "holds no readable files", "Readable are .txt, .md, .html, .htm, .pdf and .docx."),
  UNREADABLE("cannot be read: {0}", "Check the permissions of the file."),
  UNKNOWN_FORMAT("is not a kind of file that can be read", "Save it as text, HTML, PDF or DOCX."),
  BINARY("is a binary file, not text", "Save it as text, HTML, PDF or DOCX."),
  BLANK("is empty", "Check that the file was saved whole."),
  BROKEN_MANIFEST(
      "the manifest cannot be read: {0}",
      "Give it the columns document,title,publisher,date,language."),
  WRONG_DATE("wrong date: {0}", "Write the date as YYYY-MM-DD."),
  WRONG_LANGUAGE("wrong language: {0}", "Write zh or en."),
  BROKEN_HEADER("the header cannot be read: {0}", "Check the YAML between the lines of dashes."),
  SCANNED("holds pictures of pages but no text", "Run it through text recognition first."),
  ENCRYPTED("is protected by a password", "Save a copy without the password."),
  DAMAGED("is damaged: {0}", "Fetch the file again."),
  BROKEN_RULE("the reading rule is broken: {0}", "Compare it with its neighbours.");

  private final String english;
  private final String mend;

  Problem(String english, String mend) {
    this.english = english;
    this.mend = mend;
  }

  String key() {
    return "document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message(String... args) {
    return args.length == 0 ? english : MessageFormat.format(english, (Object[]) args);
  }

  String mend() {
    return mend;
  }
}
