#include <nettle/sha2.h>

/// SHA-256 of `length` bytes; `digest` has room for 32. Nettle's own names are macros, which Swift does not see.
static inline void bantin_sha256(size_t length, const uint8_t *data, uint8_t *digest) {
  struct sha256_ctx state;
  sha256_init(&state);
  sha256_update(&state, length, data);
  sha256_digest(&state, SHA256_DIGEST_SIZE, digest);
}
