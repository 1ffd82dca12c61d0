package luoshi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what comes back on every page: running headers and footers, page and line numbers. */
final class PdfFurniture {

  private static final int LINES = 3;
  private static final double SET_OFF = 1.45;
  private static final double EDGE = 0.12;
  private static final double SMALLER = 0.87;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-–—·.|/\\s]*#[-–—·.|/\\s]*(?:#[-–—·\\s]*)?|第#页(?:[,，/]?共#页)?|page#(?:(?:of|/)#)?|[ivxl]{1,6}");

  /** What a browser prints around a page. */
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:https?|file)://\\S+|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4},? ?(?:[上下]午)?\\d{1,2}:\\d\\d(?: ?[AP]M)?");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final int FEWEST_NUMBERED = 5;

  /**
   * The lines of one page.
   *
   * @param height the height of the page in points
   * @param lines its lines from top to bottom, those of tables left out
   */
  record Sheet(double height, List<PdfLine> lines) {}

  private final List<Sheet> sheets;
  private final Map<String, Set<Integer>> seen = new HashMap<>();

  private PdfFurniture(List<Sheet> sheets) {
    this.sheets = sheets;
    for (int page = 0; page < sheets.size(); page++) {
      for (PdfLine line : edges(sheets.get(page)).keySet()) {
        seen.computeIfAbsent(key(line), k -> new HashSet<>()).add(page);
      }
    }
  }

  /** The lines that are no part of the text, each with the reason. */
  static Map<PdfLine, String> of(List<Sheet> sheets) {
    PdfFurniture furniture = new PdfFurniture(sheets);
    Map<PdfLine, String> found = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      edges(sheet)
          .forEach(
              (line, off) -> {
                String reason = furniture.reason(sheet, line, off);
                if (reason != null) {
                  found.put(line, reason);
                }
              });
      lineNumbers(sheet).forEach(line -> found.put(line, "line-number"));
    }
    return found;
  }

  private @Nullable String reason(Sheet sheet, PdfLine line, boolean off) {
    boolean edge = line.base() < EDGE * sheet.height() || line.base() > (1 - EDGE) * sheet.height();
    String words = words(line);
    if (NUMBER.matcher(words).matches() && edge && (off || words.length() > 2)) {
      return "page-number";
    }
    int often = Math.max(2, sheets.size() / 4);
    boolean again = seen.getOrDefault(key(line), Set.of()).size() >= often;
    boolean top = line.base() * 2 < sheet.height();
    boolean running = off && again && sheets.size() > 1;
    boolean printed = edge && PRINTED.matcher(line.text()).matches();
    return running || printed ? top ? "header" : "footer" : null;
  }

  /** The first and last lines of a page, and whether they are set off from the text between. */
  private static Map<PdfLine, Boolean> edges(Sheet sheet) {
    Map<PdfLine, Boolean> edges = new LinkedHashMap<>();
    List<Double> bases = sheet.lines().stream().map(PdfLine::base).distinct().toList();
    double top = offTop(sheet, bases);
    double bottom = offBottom(sheet, bases);
    for (PdfLine line : sheet.lines()) {
      boolean outer =
          bases.indexOf(line.base()) == 0 || bases.indexOf(line.base()) == bases.size() - 1;
      boolean off = line.base() <= top || line.base() >= bottom;
      if (outer || off) {
        edges.put(line, off);
      }
    }
    return edges;
  }

  /** The base of the last line above the first gap near the top, or 0. */
  private static double offTop(Sheet sheet, List<Double> bases) {
    for (int i = 0; i < Math.min(LINES, bases.size()); i++) {
      boolean last = i + 1 == bases.size();
      if (last
          ? bases.get(i) < EDGE * sheet.height()
          : gap(sheet, bases.get(i), bases.get(i + 1))) {
        return bases.get(i) * 2 < sheet.height() ? bases.get(i) : 0;
      }
    }
    return 0;
  }

  private static double offBottom(Sheet sheet, List<Double> bases) {
    for (int i = bases.size() - 1; i >= Math.max(0, bases.size() - LINES); i--) {
      boolean first = i == 0;
      if (first
          ? bases.get(i) > (1 - EDGE) * sheet.height()
          : gap(sheet, bases.get(i - 1), bases.get(i))) {
        return bases.get(i) * 2 > sheet.height() ? bases.get(i) : Double.MAX_VALUE;
      }
    }
    return Double.MAX_VALUE;
  }

  /** Whether there is room between two lines, or their letters differ in size. */
  private static boolean gap(Sheet sheet, double above, double below) {
    double upper = size(sheet, above);
    double lower = size(sheet, below);
    return below - above > SET_OFF * 1.2 * Math.max(upper, lower)
        || Math.min(upper, lower) < SMALLER * Math.max(upper, lower);
  }

  private static double size(Sheet sheet, double base) {
    return sheet.lines().stream()
        .filter(line -> line.base() == base)
        .mapToDouble(PdfLine::size)
        .max()
        .orElse(0);
  }

  private static String words(PdfLine line) {
    return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", "");
  }

  /**
   * The line with figures made equal, and where it stands: a numbered footer is one and the same.
   */
  private static String key(PdfLine line) {
    return words(line) + "@" + Math.round(line.base() / 6);
  }

  /** Numbers at the left of nearly every line that count them. */
  private static List<PdfLine> lineNumbers(Sheet sheet) {
    List<PdfLine> numbers = new ArrayList<>();
    Set<Double> bases = new HashSet<>();
    double left = sheet.lines().stream().mapToDouble(PdfLine::left).min().orElse(0);
    int last = -1;
    int step = 0;
    for (PdfLine line : sheet.lines()) {
      bases.add(line.base());
      if (DIGITS.matcher(line.text()).matches() && line.left() < left + 3 * line.size()) {
        int number = Integer.parseInt(line.text());
        step = numbers.size() == 1 ? number - last : step;
        if (!numbers.isEmpty() && (number - last != step || step < 1)) {
          return List.of();
        }
        last = number;
        numbers.add(line);
      }
    }
    boolean most = numbers.size() * Math.max(1, step) * 10 >= (bases.size() - 4) * 8;
    boolean prose = sheet.lines().size() - numbers.size() <= bases.size() * 1.2;
    return numbers.size() >= FEWEST_NUMBERED && most && prose ? numbers : List.of();
  }
}
