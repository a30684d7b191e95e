#include <zlib.h>

/// deflateInit2 is a macro, which Swift does not see. 31 bits of window: a gzip header without name and time.
static inline int bantin_deflate_init(z_streamp stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY);
}
