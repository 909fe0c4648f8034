#ifndef SC_ETL_CXLSXWRITER_SHIM_H
#define SC_ETL_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

/* The options struct has gained members over the versions; what is not named here stays zero, its default. */
static inline lxw_workbook *sc_workbookStreaming(const char *path, const char *temporaryFolder) {
  lxw_workbook_options options = {0};
  options.constant_memory = LXW_TRUE;
  options.use_zip64 = LXW_FALSE;
  options.tmpdir = (char *)temporaryFolder;
  return workbook_new_opt(path, &options);
}

/* The strings are copied by the library. The time of creation would otherwise be that of the clock. */
static inline lxw_error sc_workbookSetTitle(lxw_workbook *workbook, const char *title, long created) {
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.created = (time_t)created;
  return workbook_set_properties(workbook, &properties);
}

static inline lxw_error sc_writeDate(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, int year, int month, int day, lxw_format *format) {
  lxw_datetime date = {0};
  date.year = year;
  date.month = month;
  date.day = day;
  return worksheet_write_datetime(sheet, row, column, &date, format);
}

#endif
