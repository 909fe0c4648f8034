#ifndef SC_ETL_CZLIB_SHIM_H
#define SC_ETL_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit2 is a macro that passes the version and the size of z_stream, which Swift cannot import. */
static inline int sc_inflateInit2(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
