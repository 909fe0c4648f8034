#ifndef SC_ETL_CLIBXML2_SHIM_H
#define SC_ETL_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
