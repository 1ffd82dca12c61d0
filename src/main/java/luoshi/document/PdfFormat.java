package luoshi.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF: the lines of its pages, without page numbers and running headers and footers. */
final class PdfFormat {

  /** So many lines at the top and the bottom of a page may be running headers or footers. */
  private static final int EDGE = 2;

  private PdfFormat() {}

  static Draft read(String name, byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return draft(name, pdf);
    } catch (InvalidPasswordException e) {
      throw new DocumentException(name, 0, Problem.ENCRYPTED);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw damaged(name, e);
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      throw damaged(name, e);
    }
  }

  private static DocumentException damaged(String name, Exception e) {
    return new DocumentException(name, 0, Problem.DAMAGED, String.valueOf(e.getMessage()));
  }

  private static Draft draft(String name, PDDocument pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      text.append(stripper.getText(pdf)).append('\n');
      ends.add(text.length());
    }
    if (text.toString().isBlank()) {
      throw new DocumentException(name, 0, Problem.SCANNED);
    }
    return draft(text.toString(), ends);
  }

  private static Draft draft(String text, List<Integer> ends) {
    List<List<Line>> pages = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      List<Line> lines = new ArrayList<>(Line.of(text, start, end, pages.size() + 1));
      lines.removeIf(Line::blank);
      pages.add(lines);
      start = end;
    }
    List<Cut> cuts = running(text, pages);
    List<Line> lines = pages.stream().flatMap(List::stream).toList();
    return new Draft(text, lines, List.of(), cuts, Given.NONE, Given.NONE);
  }

  /** Page numbers, and lines at the edges of pages that come back on other pages. */
  private static List<Cut> running(String text, List<List<Line>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<Line> page : pages) {
      edges(page).forEach(line -> seen.merge(key(text, line), 1, Integer::sum));
    }
    int often = Math.max(2, pages.size() / 3);
    List<Cut> cuts = new ArrayList<>();
    for (List<Line> page : pages) {
      for (Line line : edges(page)) {
        String key = key(text, line);
        boolean number =
            key.chars().noneMatch(Character::isLetter) || key.matches("第#页(共#页)?|page#(of#)?");
        if (number) {
          cuts.add(new Cut(line.start(), line.end(), "page-number"));
        } else if (pages.size() > 2 && seen.getOrDefault(key, 0) >= often) {
          boolean top = page.indexOf(line) < EDGE;
          cuts.add(new Cut(line.start(), line.end(), top ? "header" : "footer"));
        }
      }
    }
    return cuts;
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
    if (page.size() > EDGE) {
      edges.addAll(page.subList(Math.max(EDGE, page.size() - EDGE), page.size()));
    }
    return edges;
  }

  /** The line with figures made equal, so that a numbered footer is one and the same. */
  private static String key(String text, Line line) {
    return line.of(text)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("\\d+", "#")
        .replace(" ", "");
  }
}
