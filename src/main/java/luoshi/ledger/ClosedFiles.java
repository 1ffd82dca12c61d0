package luoshi.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.guard.OwnerOnly;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * H2's files, made for their owner alone from their first moment: H2 itself makes them with the
 * rights that are usual. H2 makes instances of it, by names that begin with {@code closed:}.
 */
public class ClosedFiles extends FilePathWrapper {

  static final String SCHEME = "closed";

  /** Makes the scheme known to H2. */
  static void register() {
    FilePath.register(new ClosedFiles());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public boolean createFile() {
    try {
      return !exists() && OwnerOnly.make(path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public OutputStream newOutputStream(boolean append) throws IOException {
    OwnerOnly.make(path());
    return super.newOutputStream(append);
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    if (mode.startsWith("rw")) {
      OwnerOnly.make(path());
    }
    return super.open(mode);
  }

  private Path path() throws IOException {
    Path path = Path.of(unwrap().toString());
    Path folder = path.getParent();
    return folder == null || Files.exists(folder) ? path : OwnerOnly.folder(folder).resolve(path);
  }
}
