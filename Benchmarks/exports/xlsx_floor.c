// The least that a workbook costs: libxlsxwriter in constant-memory mode, fed with the rows of a CSV file without quotes.
//
//   xlsx_floor TYPES CSV XLSX    one letter a column: t text, T text with a label beside it, n number, d date
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static void write_cell(lxw_worksheet *sheet, char type, lxw_row_t row, lxw_col_t column, const char *value, lxw_format *money,
                       lxw_format *day) {
  if (type == 'n') {
    worksheet_write_number(sheet, row, column, strtod(value, NULL), money);
  } else if (type == 'd') {
    lxw_datetime date = {atoi(value), atoi(value + 5), atoi(value + 8), 0, 0, 0};
    worksheet_write_datetime(sheet, row, column, &date, day);
  } else {
    worksheet_write_string(sheet, row, column, value, NULL);
  }
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  const char *types = arguments[1];
  FILE *csv = fopen(arguments[2], "r");
  if (csv == NULL) return 66;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *workbook = workbook_new_opt(arguments[3], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(workbook, NULL);
  lxw_format *money = workbook_add_format(workbook);
  format_set_num_format(money, "#,##0");
  lxw_format *day = workbook_add_format(workbook);
  format_set_num_format(day, "yyyy-mm-dd");

  char *line = NULL;
  size_t capacity = 0;
  for (lxw_row_t row = 0; getline(&line, &capacity, csv) > 0; row++) {
    line[strcspn(line, "\n")] = '\0';
    char *rest = line;
    lxw_col_t column = 0;
    for (size_t index = 0; types[index] != '\0'; index++) {
      char *value = strsep(&rest, ",");
      if (value == NULL) return 65;
      if (*value != '\0') write_cell(sheet, row == 0 ? 't' : types[index], row, column, value, money, day);
      column++;
      if (types[index] == 'T') worksheet_write_string(sheet, row, column++, "Dinas Kesehatan", NULL);
    }
  }
  return workbook_close(workbook) == LXW_NO_ERROR ? 0 : 73;
}
