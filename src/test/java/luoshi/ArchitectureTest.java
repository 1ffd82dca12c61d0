package luoshi;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages import one way, along the data flow. */
class ArchitectureTest {

  private static final String[] FLOW = {
    "guard",
    "message",
    "lexicon",
    "document",
    "syntax",
    "statement",
    "mention",
    "rulebook",
    "commitment",
    "evaluation",
    "ledger",
    "followup",
    "query",
    "intake",
    "report",
    "site",
    "shell"
  };

  @Test
  void eachPackageImportsOnlyFromItsLeft() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("luoshi");
    var layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : FLOW) {
      layers = layers.layer(name).definedBy("luoshi." + name + "..");
    }
    for (int i = 0; i < FLOW.length - 1; i++) {
      String[] right = java.util.Arrays.copyOfRange(FLOW, i + 1, FLOW.length);
      layers = layers.whereLayer(FLOW[i]).mayOnlyBeAccessedByLayers(right);
    }
    layers.check(classes);
  }
}
