package luoshi;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One name means one thing in the whole of the program. */
class NamesTest {

  /** Names with two meanings from before this rule. None may join them; one that is mended goes. */
  private static final TreeSet<String> LEFT =
      new TreeSet<>(
          List.of(
              "Body",
              "Completion",
              "Days",
              "Entry",
              "Header",
              "Line",
              "Manifest",
              "Passage",
              "Places",
              "Problem",
              "Rows",
              "Statements",
              "Step",
              "TableLayout",
              "Titles",
              "Turn",
              "Values",
              "Vocabulary",
              "Words"));

  @Test
  void noTwoClassesOfDifferentPackagesHaveOneName() {
    Map<String, Long> classes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("luoshi")
                .stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, counting()));
    classes.values().removeIf(count -> count == 1);
    assertThat(new TreeSet<>(classes.keySet())).isEqualTo(LEFT);
  }
}
