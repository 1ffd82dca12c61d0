package luoshi.document;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number its number in the file, from 1
 * @param height its height as it is read, in points
 * @param glyphs its characters in the order in which the file gives them
 * @param level the level lines drawn on it
 * @param upright the upright lines drawn on it
 */
record PdfPage(
    int number, double height, List<PdfGlyph> glyphs, List<PdfRule> level, List<PdfRule> upright) {}
