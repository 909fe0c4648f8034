// What the C library of Linux has and Swift's Glibc module does not show.

#ifndef SC_ETL_CFILESYSTEM_SHIM_H
#define SC_ETL_CFILESYSTEM_SHIM_H

#ifdef __linux__
#include <fcntl.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>
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

// Exchanges two paths in one step, as renameat2(2) does with RENAME_EXCHANGE; 0 if it did. Not every file system can.
static inline int sc_etl_exchange(const char *one, const char *other) {
#if defined(__linux__) && defined(SYS_renameat2)
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 1u << 1);
#else
  (void)one;
  (void)other;
  return -1;
#endif
}

#endif
