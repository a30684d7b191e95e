#ifndef CPHOTOGRAPH_H
#define CPHOTOGRAPH_H

#include <stddef.h>
#include <stdint.h>

// Photographs in memory by libjpeg-turbo, libspng, libwebp and stb_image_resize. libjpeg reports errors by longjmp, which Swift cannot
// follow: that is why this is C. No function reads or writes outside what it is given; all memory comes from malloc and goes by photograph_free.

enum photograph_format { PHOTOGRAPH_UNKNOWN, PHOTOGRAPH_JPEG, PHOTOGRAPH_PNG, PHOTOGRAPH_WEBP };

enum photograph_result {
  PHOTOGRAPH_OK,
  // No photograph of a known format, or of a kind that is not supported (CMYK).
  PHOTOGRAPH_NOT_SUPPORTED,
  // Cut off, or with data that cannot be decoded.
  PHOTOGRAPH_DAMAGED,
  // More pixels than the limit, or more passes than a photograph has.
  PHOTOGRAPH_TOO_LARGE,
  PHOTOGRAPH_NO_MEMORY,
};

// Rows of three bytes a pixel, red, green, blue, from the top left; as stored, not turned.
struct photograph {
  uint8_t *pixels;
  uint32_t width, height;
  // The colour profile (ICC), or NULL.
  uint8_t *profile;
  size_t profile_size;
  // The Exif block (a TIFF file, without "Exif\0\0"), or NULL.
  uint8_t *exif;
  size_t exif_size;
};

// Reads the size alone.
enum photograph_result photograph_measure(const uint8_t *bytes, size_t size, enum photograph_format *format, uint32_t *width,
                                          uint32_t *height);

// Reads the pixels. A picture whose longer side is at least twice `side` may be read at a half, quarter or eighth of its size, not smaller
// than `side`. Transparent pixels are put on white.
enum photograph_result photograph_read(const uint8_t *bytes, size_t size, uint32_t side, uint64_t pixel_limit, struct photograph *photograph);

// Makes `to` of the given size from `from`, averaging light, not its encoded values; without profile and Exif.
enum photograph_result photograph_resize(const struct photograph *from, uint32_t width, uint32_t height, struct photograph *to);

// Makes a picture of the given size, black.
enum photograph_result photograph_blank(uint32_t width, uint32_t height, struct photograph *photograph);

// Writes a progressive JPEG with the colour profile and no other metadata. `bytes` is freed by photograph_free_bytes.
enum photograph_result photograph_write(const struct photograph *photograph, const uint8_t *profile, size_t profile_size, int quality,
                                        uint8_t **bytes, size_t *size);

void photograph_free(struct photograph *photograph);
void photograph_free_bytes(uint8_t *bytes);

#endif
