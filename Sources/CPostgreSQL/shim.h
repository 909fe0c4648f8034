#ifndef SC_ETL_CPOSTGRESQL_SHIM_H
#define SC_ETL_CPOSTGRESQL_SHIM_H

#include <libpq-fe.h>

#endif
