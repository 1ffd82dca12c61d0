package luoshi.report;

import java.util.List;
import luoshi.rulebook.fact.Finding;

/** One conclusion: the field, its value, the rule that says so, and the words it rests on. */
record ExportedFinding(String field, String value, String rule, List<String> words) {

  static ExportedFinding of(Finding finding) {
    return new ExportedFinding(finding.field(), finding.value(), finding.rule(), finding.words());
  }
}
