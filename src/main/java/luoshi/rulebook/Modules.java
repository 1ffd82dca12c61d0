package luoshi.rulebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Compiled rules, loaded without the compiler: one rule base a stage, built when the stage is first
 * fired, so that a command pays only for the stages that it needs.
 */
final class Modules {

  private final URLClassLoader loader;
  private final Map<String, List<String>> models;
  private final Map<String, KieBase> stages = new ConcurrentHashMap<>();

  private Modules(URLClassLoader loader, Map<String, List<String>> models) {
    this.loader = loader;
    this.models = models;
  }

  /** The modules of a jar, by the model classes that it lists. */
  static Modules open(Path jar) throws IOException {
    Map<String, List<String>> models = new TreeMap<>();
    for (String name : modelClasses(jar)) {
      models
          .computeIfAbsent(name.substring(0, name.lastIndexOf('.')), k -> new ArrayList<>())
          .add(name);
    }
    return new Modules(
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, Modules.class.getClassLoader()),
        models);
  }

  /** The stages that have rules. */
  Set<String> stages() {
    return models.keySet();
  }

  /** The rules of a stage, or null where it has none. */
  @Nullable KieBase stage(String name) {
    List<String> classes = models.get(name);
    return classes == null ? null : stages.computeIfAbsent(name, k -> build(classes));
  }

  private KieBase build(List<String> classes) {
    List<Model> built = new ArrayList<>();
    for (String name : classes) {
      try {
        built.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("compiled rules lack " + name, e);
      }
    }
    return KieBaseBuilder.createKieBaseFromModel(built);
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
