package luoshi.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import luoshi.document.RtfState.Place;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Hears an RTF file and sends its words to where they belong. */
final class RtfListener extends RtfListenerAdaptor {

  private final OfficePage page = new OfficePage();
  private final Map<Integer, String> styles = new HashMap<>();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();

  /** The words of a note, comment, header or footer, until its group ends. */
  private final StringBuilder apart = new StringBuilder();

  private RtfState state = new RtfState();
  private int style;
  private int changes;
  private int last;

  RtfListener() {
    stories.push(new RtfStory(page.body(), styles));
  }

  @Override
  public void processGroupStart() {
    states.push(state);
    state = state.within();
  }

  @Override
  public void processGroupEnd() {
    Place ended = state.place;
    state = states.isEmpty() ? new RtfState() : states.pop();
    if (ended != state.place) {
      end(ended);
    }
  }

  private void end(Place ended) {
    switch (ended) {
      case NOTE -> page.note(story().words(), apart.toString());
      case COMMENT -> page.cut(apart.toString(), "comments");
      case HEADER -> page.cut(apart.toString(), "page-header");
      case FOOTER -> page.cut(apart.toString(), "footer");
      case BOX -> {
        RtfStory box = stories.pop();
        box.end();
        story().box(box.whole());
      }
      default -> {}
    }
    apart.setLength(0);
  }

  @Override
  public void processString(String words) {
    switch (state.place) {
      case TEXT, BOX -> words(words);
      case NUMBER -> story().number(words);
      case STYLES -> style(words);
      case NOWHERE -> {}
      default -> apart.append(state.deleted ? "" : words);
    }
  }

  private void words(String words) {
    int now = state.deleted ? 1 : state.inserted ? 2 : 0;
    changes += now > 0 && now != last ? 1 : 0;
    last = now;
    Element paragraph = story().words();
    if (state.hidden && !state.deleted) {
      OfficePage.aside(paragraph, words, "hidden");
    } else if (state.struck && !state.deleted) {
      OfficePage.aside(paragraph, words, "struck");
    } else if (!state.deleted) {
      OfficePage.words(paragraph, words, state.raised);
    }
  }

  /** Names of styles end with a semicolon. */
  private void style(String words) {
    int end = words.indexOf(';');
    String name = end < 0 ? words : words.substring(0, end);
    styles.merge(style, name.toLowerCase(Locale.ROOT).strip(), (a, b) -> a.isEmpty() ? b : a);
  }

  @Override
  public void processCommand(Command command, int number, boolean given, boolean optional) {
    if (command == Command.optionalcommand) {
      state.place = Place.NOWHERE;
    } else if (command.getCommandType() == CommandType.Destination) {
      destination(command, optional);
    } else if (state.place == Place.STYLES) {
      style = command == Command.s ? number : style;
    } else if (state.place == Place.TEXT || state.place == Place.BOX) {
      state.form(command, !given || number != 0);
      story().take(command, number);
    } else {
      state.form(command, !given || number != 0);
      apart.append(command == Command.par || command == Command.tab ? " " : "");
    }
  }

  private void destination(Command command, boolean optional) {
    Place place = place(command, optional);
    if (place != null && state.place != Place.NOWHERE) {
      state.place = place;
      if (place == Place.BOX) {
        stories.push(new RtfStory(new Element("div"), styles));
      }
    }
  }

  /** Where the words of a destination go; null where they go on as before. */
  private static @Nullable Place place(Command command, boolean optional) {
    return switch (command) {
      case rtf, field, fldrslt, object, result, shp, shpinst, docmd -> null;
      case stylesheet -> Place.STYLES;
      case listtext, pntext -> Place.NUMBER;
      case footnote -> Place.NOTE;
      case annotation -> Place.COMMENT;
      case header, headerf, headerl, headerr -> Place.HEADER;
      case footer, footerf, footerl, footerr -> Place.FOOTER;
      case shptxt, dptxbxtext -> Place.BOX;
      default -> Place.NOWHERE;
    };
  }

  private RtfStory story() {
    return stories.element();
  }

  Draft draft() {
    while (stories.size() > 1) {
      end(Place.BOX);
    }
    story().end();
    page.revised(changes);
    return page.draft();
  }
}
