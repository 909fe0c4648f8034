# Loads every CSV of a Data Package with the types it declares, in R's readr; no guessing, no problems.
suppressPackageStartupMessages(library(readr))
library(jsonlite)
out <- commandArgs(trailingOnly = TRUE)[1]
package <- fromJSON(file.path(out, "datapackage.json"), simplifyVector = FALSE)
column <- list(string = col_character(), integer = col_double(), number = col_double(), date = col_date("%Y-%m-%d"),
               datetime = col_datetime("%Y-%m-%dT%H:%M:%SZ"), boolean = col_logical())
tables <- 0
for (resource in package$resources) {
  if (!identical(resource$type, "table")) next
  fields <- resource$schema$fields
  types <- setNames(lapply(fields, function(field) column[[field$type]]), vapply(fields, function(field) field$name, ""))
  frame <- read_csv(file.path(out, resource$path), col_types = do.call(cols, types), na = "", progress = FALSE)
  stopifnot(nrow(problems(frame)) == 0, nrow(frame) == resource$rows, identical(names(frame), names(types)))
  tables <- tables + 1
}
cat(tables, "tables load in readr\n")
