#ifndef SC_ETL_CLIBXML2_SHIM_H
#define SC_ETL_CLIBXML2_SHIM_H

/* Where libxml2 is built with ICU its headers bring in the system's ICU, whose types clash with those of Foundation's own
   ICU in a file that sees both. Nothing here uses the converters, so the headers are read as if there were none. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* The error struct became const in 2.12; these read it the same way before and after. */
static inline const char *sc_lastErrorMessage(xmlParserCtxtPtr context) {
  const xmlError *error = xmlCtxtGetLastError(context);
  return error == NULL ? NULL : error->message;
}

static inline int sc_lastErrorLine(xmlParserCtxtPtr context) {
  const xmlError *error = xmlCtxtGetLastError(context);
  return error == NULL ? 0 : error->line;
}

static inline int sc_lastErrorCode(xmlParserCtxtPtr context) {
  const xmlError *error = xmlCtxtGetLastError(context);
  return error == NULL ? 0 : error->code;
}

static inline int sc_isWellFormed(xmlParserCtxtPtr context) {
  return context->wellFormed;
}

/* Whether parsing has been halted, which does not always count as malformed: a failed conversion does not. */
static inline int sc_isHalted(xmlParserCtxtPtr context) {
  return context->disableSAX != 0;
}

/* Conversions of encodings report their failures outside of any parser, by default to stderr, whatever the parser's options
   are; and bytes that were converted after a failure may look like a document. So while a context parses, its thread's
   errors come here and a failed conversion is noted in the context; outside of it they are ignored. */
#if LIBXML_VERSION >= 21200
static void sc_noteError(void *context, const xmlError *error) {
#else
static void sc_noteError(void *context, xmlErrorPtr error) {
#endif
  if (context != NULL && error != NULL && error->domain == XML_FROM_I18N) ((xmlParserCtxtPtr)context)->_private = context;
}

static void sc_ignoreMessage(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

static inline void sc_beginParsing(xmlParserCtxtPtr context) {
  xmlSetGenericErrorFunc(NULL, sc_ignoreMessage);
  xmlSetStructuredErrorFunc(context, sc_noteError);
}

static inline void sc_endParsing(void) {
  xmlSetStructuredErrorFunc(NULL, sc_noteError);
}

/* Whether bytes were not in the encoding that they are said to be in. */
static inline int sc_conversionFailed(xmlParserCtxtPtr context) {
  return context->_private != NULL;
}

/* The encoding that a part declares, or NULL; within the declaration only the input knows it. */
static inline const char *sc_declaredEncoding(xmlParserCtxtPtr context) {
  if (context->encoding != NULL) return (const char *)context->encoding;
  return context->input == NULL ? NULL : (const char *)context->input->encoding;
}

static inline void sc_parseChunk(xmlParserCtxtPtr context, const char *bytes, int count, int isLast) {
  sc_beginParsing(context);
  xmlParseChunk(context, bytes, count, isLast);
  sc_endParsing();
}

static inline int sc_currentLine(xmlParserCtxtPtr context) {
  return context->input == NULL ? 0 : context->input->line;
}

static inline void sc_setLine(xmlParserCtxtPtr context, int line) {
  if (context->input != NULL) context->input->line = line;
}

/* Parses a document in memory with the callbacks of a context, which may have parsed others before. There is no tree to free:
   the callbacks make none. */
static inline void sc_parseDocument(xmlParserCtxtPtr context, const char *bytes, int count, int options) {
  void *data = context->userData;
  sc_beginParsing(context);
  xmlFreeDoc(xmlCtxtReadMemory(context, bytes, count, NULL, NULL, options));
  sc_endParsing();
  context->userData = data;
}

/* The same without a copy, for a document in UTF-8 with a NUL behind it by which libxml2 knows the end: such an input cannot be
   converted. Its end is set, since libxml2 looks for a NUL, and one may be in the document. */
static inline void sc_parseTerminatedDocument(xmlParserCtxtPtr context, const char *bytes, int count, int options) {
  xmlCtxtReset(context);
  xmlCtxtUseOptions(context, options);
  xmlParserInputPtr input = xmlNewStringInputStream(context, (const xmlChar *)bytes);
  if (input == NULL) return;
  input->end = input->base + count;
  inputPush(context, input);
  sc_beginParsing(context);
  xmlParseDocument(context);
  sc_endParsing();
}

/* Frees a context. Where a document breaks off within a declaration of an entity, behind an error that kept the callbacks from
   being called, libxml2 has made a tree for the entity that nobody asked for and that is not freed with the context. */
static inline void sc_freeParser(xmlParserCtxtPtr context) {
  xmlFreeDoc(context->myDoc);
  context->myDoc = NULL;
  xmlFreeParserCtxt(context);
}

/* The bytes that the parser holds back because they do not make a whole tag or comment yet. */
static inline long sc_pendingByteCount(xmlParserCtxtPtr context) {
  return context->input == NULL ? 0 : (long)(context->input->end - context->input->cur);
}

/* The different names of elements, attributes and namespaces that a part has had so far. */
static inline long sc_nameCount(xmlParserCtxtPtr context) {
  return context->dict == NULL ? 0 : (long)xmlDictSize(context->dict);
}

#endif
