package luoshi.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import luoshi.followup.Assessment;
import luoshi.report.LightCounts;
import luoshi.report.PageTemplate;
import luoshi.report.ReportView.Count;

/** The lists of commitments by owner, area, document, period and light. */
final class PartPages {

  /** Commitments on one page. */
  private static final int PAGE = 200;

  private static final PageTemplate TEMPLATE = PageTemplate.of("/site/list.html");

  /** One of the pages of a part. */
  record View(
      Frame frame,
      String by,
      int count,
      List<Count> lights,
      List<Item> items,
      List<Step> steps,
      String text,
      String feed) {}

  /** A page of the same list. */
  record Step(String number, String href, boolean current) {}

  private final Reader reader;

  PartPages(Reader reader) {
    this.reader = reader;
  }

  /** The pages of a part, by their path below the folder of the language. */
  Map<String, Supplier<String>> of(Part part) {
    Map<String, Supplier<String>> pages = new TreeMap<>();
    int count = (part.members().size() + PAGE - 1) / PAGE;
    for (int number = 0; number < count; number++) {
      int page = number;
      pages.put(path(part, page), () -> TEMPLATE.render(view(part, page, count)));
    }
    return pages;
  }

  private View view(Part part, int number, int count) {
    List<Assessment> all = part.members();
    List<Assessment> some = all.subList(number * PAGE, Math.min(all.size(), (number + 1) * PAGE));
    List<Step> steps = new ArrayList<>();
    for (int n = 0; count > 1 && n < count; n++) {
      steps.add(new Step(Integer.toString(n + 1), path(part, n), n == number));
    }
    return new View(
        reader.frame(reader.part(part), path(part, number)),
        reader.labels().text("report." + part.by()),
        all.size(),
        lights(reader, all),
        some.stream().map(a -> Item.of(a, reader.labels())).toList(),
        steps,
        part.by().equals("document") ? SitePaths.text(some.get(0).entry().sha256()) : "",
        part.by().equals("owner") ? part.path() + ".xml" : "");
  }

  static List<Count> lights(Reader reader, List<Assessment> all) {
    return new LightCounts(reader.labels()).of(all.stream().map(Assessment::light).toList());
  }

  private static String path(Part part, int number) {
    return part.path() + (number == 0 ? "" : "-" + (number + 1)) + ".html";
  }
}
