package luoshi.mention.quantity;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.lexicon.TableRow;
import luoshi.mention.QuantityMention.Kind;

/** The table of figures that are written without a numeral: double, 翻一番, by half. */
final class Wordings {

  private record Row(
      BigDecimal value, Unit unit, String sign, List<String> triggers, Pattern pattern) {}

  private final List<Row> rows;
  private final EnglishPhrases english;
  private final HanPhrases han;

  Wordings(Path folder) {
    english = new EnglishPhrases(folder);
    han = new HanPhrases(folder);
    rows =
        TableRow.read(folder.resolve("figures.csv")).stream()
            .map(
                row -> {
                  Unit.Group group = row.one("group", Unit.Group.class);
                  Unit unit = new Unit(row.cell("unit"), group, BigDecimal.ONE);
                  BigDecimal value = row.number("value");
                  Pattern pattern = Pattern.compile(row.pattern("pattern"));
                  return new Row(
                      value, unit, row.cell("comparator"), row.words("trigger"), pattern);
                })
            .toList();
  }

  List<QuantityDraft> in(String text) {
    List<QuantityDraft> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.triggers.stream().noneMatch(text::contains)) {
        continue;
      }
      Matcher match = row.pattern.matcher(text);
      while (match.find()) {
        found.add(draft(text, row, match));
      }
    }
    return found;
  }

  private QuantityDraft draft(String text, Row row, Matcher match) {
    int start = match.start();
    Phrase after = english.after(text, match.end());
    String left = text.substring(Surroundings.start(text, start), start);
    boolean chinese = Chars.isHan(text.charAt(start));
    String before = chinese ? han.subject(left) : english.last(left);
    String metric = after.words().isEmpty() ? before : after.words();
    return new QuantityDraft(
        start, start, match.end(), row.value, row.unit, Kind.AMOUNT, null, row.sign, null, metric);
  }
}
