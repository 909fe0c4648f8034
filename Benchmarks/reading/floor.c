// The floor for any reader over zlib and libxml2: inflate the parts of a workbook, check their CRC, and let
// libxml2 call back for every tag and text, doing nothing. Needs parts as raw deflate streams, one file each.

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static long tag_count;

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                  const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
  tag_count++;
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}

static void text(void *context, const xmlChar *characters, int length) {}

static int read_part(const char *path) {
  static unsigned char input[1 << 16], output[1 << 17];
  FILE *file = fopen(path, "rb");
  if (!file) return 1;
  z_stream stream = {0};
  xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                           .startElementNs = start,
                           .endElementNs = end,
                           .characters = text,
                           .ignorableWhitespace = text};
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE);
  inflateInit2(&stream, -MAX_WBITS);
  unsigned long crc = 0;
  int status = Z_OK;
  while (status == Z_OK) {
    if (stream.avail_in == 0) {
      stream.next_in = input;
      stream.avail_in = fread(input, 1, sizeof input, file);
    }
    stream.next_out = output;
    stream.avail_out = sizeof output;
    status = inflate(&stream, Z_NO_FLUSH);
    int count = sizeof output - stream.avail_out;
    crc = crc32(crc, output, count);
    if (xmlParseChunk(parser, (const char *)output, count, 0)) return 1;
  }
  int failed = status != Z_STREAM_END || xmlParseChunk(parser, NULL, 0, 1);
  xmlFreeParserCtxt(parser);
  inflateEnd(&stream);
  fclose(file);
  return failed;
}

int main(int count, char **paths) {
  for (int index = 1; index < count; index++) {
    if (read_part(paths[index])) {
      fprintf(stderr, "%s cannot be read\n", paths[index]);
      return 1;
    }
  }
  printf("tags=%ld\n", tag_count);
  return 0;
}
