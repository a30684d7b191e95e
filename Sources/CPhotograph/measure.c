#include "internal.h"

static enum photograph_result measure_jpeg(const uint8_t *bytes, size_t size, uint32_t *width, uint32_t *height) {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_failure failure;
  jpeg.err = jpeg_failure_set(&failure);
  if (setjmp(failure.back)) {
    jpeg_destroy_decompress(&jpeg);
    return failure.result;
  }
  jpeg_create_decompress(&jpeg);
  jpeg_mem_src(&jpeg, bytes, size);
  jpeg_read_header(&jpeg, TRUE);
  *width = jpeg.image_width;
  *height = jpeg.image_height;
  jpeg_destroy_decompress(&jpeg);
  return PHOTOGRAPH_OK;
}

static enum photograph_result measure_png(const uint8_t *bytes, size_t size, uint32_t *width, uint32_t *height) {
  spng_ctx *png = spng_ctx_new(0);
  if (!png) return PHOTOGRAPH_NO_MEMORY;
  struct spng_ihdr head;
  int failed = spng_set_png_buffer(png, bytes, size) || spng_get_ihdr(png, &head);
  spng_ctx_free(png);
  if (failed) return PHOTOGRAPH_DAMAGED;
  *width = head.width;
  *height = head.height;
  return PHOTOGRAPH_OK;
}

static enum photograph_result measure_webp(const uint8_t *bytes, size_t size, uint32_t *width, uint32_t *height) {
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(bytes, size, &features) != VP8_STATUS_OK) return PHOTOGRAPH_DAMAGED;
  if (features.has_animation) return PHOTOGRAPH_NOT_SUPPORTED;
  *width = (uint32_t)features.width;
  *height = (uint32_t)features.height;
  return PHOTOGRAPH_OK;
}

enum photograph_format photograph_format_of(const uint8_t *bytes, size_t size) {
  static const uint8_t png[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  if (size >= 3 && bytes[0] == 0xff && bytes[1] == 0xd8 && bytes[2] == 0xff) return PHOTOGRAPH_JPEG;
  if (size >= 8 && memcmp(bytes, png, 8) == 0) return PHOTOGRAPH_PNG;
  if (size >= 12 && memcmp(bytes, "RIFF", 4) == 0 && memcmp(bytes + 8, "WEBP", 4) == 0) return PHOTOGRAPH_WEBP;
  return PHOTOGRAPH_UNKNOWN;
}

enum photograph_result photograph_measure(const uint8_t *bytes, size_t size, enum photograph_format *format, uint32_t *width,
                                          uint32_t *height) {
  enum photograph_result result = PHOTOGRAPH_NOT_SUPPORTED;
  *format = photograph_format_of(bytes, size);
  *width = *height = 0;
  switch (*format) {
    case PHOTOGRAPH_JPEG: result = measure_jpeg(bytes, size, width, height); break;
    case PHOTOGRAPH_PNG: result = measure_png(bytes, size, width, height); break;
    case PHOTOGRAPH_WEBP: result = measure_webp(bytes, size, width, height); break;
    case PHOTOGRAPH_UNKNOWN: break;
  }
  if (result == PHOTOGRAPH_OK && (*width == 0 || *height == 0)) return PHOTOGRAPH_DAMAGED;
  return result;
}
