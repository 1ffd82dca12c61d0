package luoshi.report;

/** A kind of file that reports are written as. */
interface ReportFormat {

  /**
   * The whole file.
   *
   * @param view what the report says
   * @param request what it was asked for
   */
  byte[] write(ReportView view, ReportRequest request);
}
