package luoshi.document;

import com.rtfparserkit.rtf.Command;

/** What holds for the words of a group; a group inside it begins with the same. */
final class RtfState {

  /** Where words go. */
  enum Place {
    TEXT,
    BOX,
    NUMBER,
    STYLES,
    NOTE,
    COMMENT,
    HEADER,
    FOOTER,
    NOWHERE
  }

  Place place = Place.TEXT;
  boolean deleted;
  boolean inserted;
  boolean hidden;
  boolean struck;
  boolean raised;

  RtfState within() {
    RtfState state = new RtfState();
    state.copy(this);
    state.place = place;
    return state;
  }

  private void copy(RtfState other) {
    deleted = other.deleted;
    inserted = other.inserted;
    hidden = other.hidden;
    struck = other.struck;
    raised = other.raised;
  }

  /** Takes a command on the form of words; others change nothing. */
  void form(Command command, boolean on) {
    switch (command) {
      case plain -> copy(new RtfState());
      case deleted -> deleted = on;
      case revised -> inserted = on;
      case v -> hidden = on;
      case strike, striked -> struck = on;
      case supercmd -> raised = true;
      case nosupersub, sub -> raised = false;
      default -> {}
    }
  }
}
