package luoshi.mention.body;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.TableRow;

/** English bodies by their shape: Ministry of Health, Land Transport Authority. */
final class EnglishShapes {

  private static final String TITLE = "[A-Z][A-Za-z’'&-]*";
  private static final String MORE =
      "(?:(?: and| of| for|,| &| of the| and the)? " + TITLE + "){0,7}";

  /** Without one there is no English name, as in most Chinese paragraphs. */
  private static final Pattern CAPITALISED = Pattern.compile("[A-Z][a-z]+ ");

  private record Shape(Pattern pattern, String kind) {}

  private final List<Shape> shapes = new ArrayList<>();

  EnglishShapes(Path table) {
    for (var row : TableRow.read(table)) {
      String heads = String.join("|", row.words("words"));
      switch (row.cell("part")) {
        case "head" ->
            add("\\b(?:" + heads + ") (?:of|for|on) (?:the )?" + TITLE + MORE, row.cell("kind"));
        case "tail" ->
            add(
                "\\b"
                    + TITLE
                    + "(?:(?: and| of| for| &)? "
                    + TITLE
                    + "){0,6}? (?:"
                    + heads
                    + ")\\b(?! [A-Z][a-z])",
                row.cell("kind"));
        default -> {}
      }
    }
  }

  private void add(String pattern, String kind) {
    shapes.add(new Shape(Pattern.compile(pattern), kind));
  }

  List<Hit> in(String text) {
    List<Hit> found = new ArrayList<>();
    if (!CAPITALISED.matcher(text).find()) {
      return found;
    }
    for (Shape shape : shapes) {
      Matcher match = shape.pattern.matcher(text);
      while (match.find()) {
        int start = withoutArticle(match);
        String name = text.substring(start, match.end());
        found.add(new Hit(start, match.end(), new Body(name, List.of(), shape.kind, "")));
      }
    }
    return found;
  }

  /** Whether words are the name of a body, with or without an article, and nothing more. */
  boolean isName(String words) {
    String name = words.replaceFirst("^[Tt]he ", "");
    return shapes.stream().anyMatch(shape -> shape.pattern.matcher(name).matches());
  }

  private static int withoutArticle(Matcher match) {
    return match.group().startsWith("The ") ? match.start() + 4 : match.start();
  }
}
