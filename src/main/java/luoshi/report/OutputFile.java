package luoshi.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipException;
import luoshi.message.Fault;
import org.jspecify.annotations.Nullable;

/** Writes output whole or not at all, and never over a file that luoshi did not write. */
public final class OutputFile {

  private OutputFile() {}

  /**
   * Writes a text file in UTF-8.
   *
   * @param file where to
   * @param text what
   * @param force whether a file that somebody else wrote may be replaced
   * @throws Fault where it may not, or the file cannot be written
   */
  public static void write(Path file, String text, boolean force) {
    write(file, text.getBytes(StandardCharsets.UTF_8), force);
  }

  /**
   * Writes a file.
   *
   * @param file where to
   * @param bytes what
   * @param force whether a file that somebody else wrote may be replaced
   * @throws Fault where it may not, or the file cannot be written
   */
  public static void write(Path file, byte[] bytes, boolean force) {
    check(file, force);
    replace(file, out -> out.write(bytes));
  }

  /**
   * Writes a text file in UTF-8 that need not fit into memory.
   *
   * @param file where to
   * @param text writes it
   * @param force whether a file that somebody else wrote may be replaced
   * @throws Fault where it may not, or the file cannot be written
   */
  public static void write(Path file, Written<Writer> text, boolean force) {
    check(file, force);
    replace(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.to(writer);
          writer.flush();
        });
  }

  /** Writes something to where it is told. */
  @FunctionalInterface
  public interface Written<T> {
    /** Writes it. */
    void to(T out) throws IOException;
  }

  /**
   * Writes files into a folder, named after what they are about. None is written where one of them
   * may not be.
   *
   * @param folder where to; it is made where it is not there
   * @param contents bytes by a name in any characters, such as that of a body
   * @param extension what the file names end with, with its dot
   * @param force whether files that somebody else wrote may be replaced
   * @return how many were written
   * @throws Fault where one may not be replaced, or cannot be written
   */
  public static int writeAll(
      Path folder, Map<String, byte[]> contents, String extension, boolean force) {
    Map<String, String> names = FileNames.of(contents.keySet(), extension);
    Map<Path, byte[]> files = new TreeMap<>();
    contents.forEach((name, bytes) -> files.put(folder.resolve(names.get(name)), bytes));
    files.keySet().forEach(file -> check(file, force));
    files.forEach((file, bytes) -> replace(file, out -> out.write(bytes)));
    return files.size();
  }

  private static void check(Path file, boolean force) {
    if (Files.isDirectory(file)) {
      throw new Fault("output.folder", file);
    }
    try {
      if (!force && Files.exists(file) && !OutputMark.isOn(file)) {
        throw new Fault("output.exists", file);
      }
    } catch (ZipException e) {
      throw new Fault("output.exists", file);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  private static void replace(Path file, Written<OutputStream> content) {
    Path part = null;
    try {
      Path folder = folder(file);
      part = folder.resolve(".luoshi-" + UUID.randomUUID() + ".part");
      try (OutputStream out =
          Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      remove(part);
      throw fault(file, e);
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("not a file");
    }
    return Files.createDirectories(folder);
  }

  private static void remove(@Nullable Path part) {
    try {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw fault(part, e);
    }
  }

  private static Fault fault(@Nullable Path file, IOException e) {
    return new Fault("output.fault", String.valueOf(file), String.valueOf(e.getMessage()));
  }
}
