package luoshi.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Loads compiled rules without the compiler: one rule base a stage, from the model classes that the
 * jar lists.
 */
final class Modules {

  private Modules() {}

  static Map<String, KieBase> load(Path jar) throws IOException, ReflectiveOperationException {
    Map<String, List<Model>> byStage = new TreeMap<>();
    URLClassLoader loader =
        new URLClassLoader(new URL[] {url(jar)}, Modules.class.getClassLoader());
    for (String name : modelClasses(jar)) {
      Model model = (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
      byStage.computeIfAbsent(model.getPackageName(), k -> new ArrayList<>()).add(model);
    }
    return byStage.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> KieBaseBuilder.createKieBaseFromModel(e.getValue())));
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }

  private static List<String> modelClasses(Path jar) throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.getName().startsWith("META-INF/kie/")
            && entry.getName().endsWith("/drools-model")) {
          try (BufferedReader reader =
              new BufferedReader(
                  new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8))) {
            reader
                .lines()
                .filter(line -> !line.contains(":") && !line.isBlank())
                .forEach(names::add);
          }
        }
      }
    }
    return names;
  }
}
