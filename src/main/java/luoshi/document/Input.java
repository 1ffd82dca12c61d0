package luoshi.document;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file where it is
 * @param asked whether the user named it; otherwise it was found in a folder
 */
public record Input(Path file, boolean asked) {}
