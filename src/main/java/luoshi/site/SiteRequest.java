package luoshi.site;

import java.util.List;
import java.util.Set;
import luoshi.report.ReportRequest;

/**
 * What a site is asked for.
 *
 * @param report day, selection, rules and ledger that it rests on, and its title
 * @param languages zh, en or both; the first is that of the data
 * @param base address under which it will stand, with a slash at its end, or empty where unknown
 * @param include what is not held back
 */
public record SiteRequest(
    ReportRequest report, List<String> languages, String base, Set<Include> include) {

  public SiteRequest {
    languages = List.copyOf(languages);
    include = Set.copyOf(include);
  }
}
