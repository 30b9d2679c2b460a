package io.handoff.check.wording;

import java.util.Locale;

/** Tells the endings of file names in a text. */
final class FileEndings {

  private static final String EXTENSIONS =
      " csv tsv xls xlsx xlsm json xml pdf txt doc docx pptx zip sql parquet md yaml yml dat edi mdb"
          + " accdb log db bak dump tar gz ini cfg dbf odt ods rtf eml msg vcf ics gpx kml shp dwg dxf"
          + " jpg jpeg png tif tiff sqlite pst mbox xsd wsdl gdb prn ";

  private final WordTable table;
  private final String text;

  FileEndings(WordTable table, String text) {
    this.table = table;
    this.text = text;
  }

  /** The ending of a file's name by itself, such as .csv; only small letters. */
  boolean standsAt(int at) {
    int end = at;
    while (end < text.length() && end - at < 6 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return ends && end - at >= 2 && end - at <= 5;
  }

  /** Whether what stands after a point ends the name of a file. */
  boolean is(int from, int to) {
    if (to - from > 7) {
      return false;
    }
    String end = text.substring(from, to).toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(" " + end + " ") || isUnknownEnding(from, to);
  }

  /** Two to four small letters or digits that are no word, such as in patients.nsf. */
  private boolean isUnknownEnding(int from, int to) {
    if (to - from < 2 || to - from > 4 || table.find(text, from, to) != null) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (Character.isUpperCase(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return Character.isLetter(text.charAt(from));
  }
}
