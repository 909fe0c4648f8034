#ifndef SC_ETL_CPROCESSOR_SHIM_H
#define SC_ETL_CPROCESSOR_SHIM_H

/* What processors can do and Swift has no word for. */

/* Has the processor bring an address into its caches and go on; a hint, which no address makes fail. */
static inline void sc_prefetch(const void *address) {
  __builtin_prefetch(address);
}

#endif
