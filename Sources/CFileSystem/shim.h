// What the C library of Linux has and Swift's Glibc module does not show.

#ifndef SC_ETL_CFILESYSTEM_SHIM_H
#define SC_ETL_CFILESYSTEM_SHIM_H

#ifdef __linux__
#include <sys/statfs.h>
#endif

// The number by which statfs(2) tells the kind of file system that holds a path; -1 if it cannot be told.
static inline long long sc_etl_file_system_number(const char *path) {
#ifdef __linux__
  struct statfs status;
  if (statfs(path, &status) != 0) {
    return -1;
  }
  return (long long)(unsigned int)status.f_type;
#else
  (void)path;
  return -1;
#endif
}

#endif
