package luoshi.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;

/** H2's files, of which some are recorded: each change that H2 makes to them is kept. */
public final class RecordedFiles extends ClosedFiles {

  private static final Map<Path, Recording> RECORDINGS = new ConcurrentHashMap<>();

  /** Records a file, which no process has open yet, from what it holds now. */
  static Recording record(Path file) throws IOException {
    Database.in(file.resolveSibling(""));
    FilePath.register(new RecordedFiles());
    Recording recording = Recording.of(file);
    RECORDINGS.put(file, recording);
    return recording;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = super.open(mode);
    Recording recording = RECORDINGS.get(Path.of(unwrap().toString()));
    return recording == null ? channel : new Channel(channel, recording);
  }

  /** Does what H2 asks, and records it. H2 names the place of each thing that it writes. */
  private static final class Channel extends FileBase {

    private final FileChannel channel;
    private final Recording recording;

    Channel(FileChannel channel, Recording recording) {
      this.channel = channel;
      this.recording = recording;
    }

    @Override
    public int write(ByteBuffer bytes, long place) throws IOException {
      recording.wrote(bytes.duplicate(), place);
      return channel.write(bytes, place);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      recording.cut(size);
      channel.truncate(size);
      return this;
    }

    @Override
    public int write(ByteBuffer bytes) {
      throw new UnsupportedOperationException("a write without a place");
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return channel.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long place) throws IOException {
      return channel.read(bytes, place);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long place) throws IOException {
      channel.position(place);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void force(boolean metadata) throws IOException {
      channel.force(metadata);
    }

    @Override
    public FileLock tryLock(long place, long size, boolean shared) throws IOException {
      return channel.tryLock(place, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
