#include <stb/stb_image_resize.h>

#include "internal.h"

enum photograph_result photograph_blank(uint32_t width, uint32_t height, struct photograph *photograph) {
  memset(photograph, 0, sizeof *photograph);
  if (width == 0 || height == 0) return PHOTOGRAPH_DAMAGED;
  photograph->pixels = calloc((size_t)width * height, 3);
  if (!photograph->pixels) return PHOTOGRAPH_NO_MEMORY;
  photograph->width = width;
  photograph->height = height;
  return PHOTOGRAPH_OK;
}

enum photograph_result photograph_resize(const struct photograph *from, uint32_t width, uint32_t height, struct photograph *to) {
  enum photograph_result result = photograph_blank(width, height, to);
  if (result != PHOTOGRAPH_OK) return result;
  int done = stbir_resize_uint8_srgb(from->pixels, (int)from->width, (int)from->height, 0, to->pixels, (int)width, (int)height, 0, 3,
                                     STBIR_ALPHA_CHANNEL_NONE, 0);
  if (!done) {
    photograph_free(to);
    return PHOTOGRAPH_NO_MEMORY;
  }
  return PHOTOGRAPH_OK;
}

enum photograph_result photograph_write(const struct photograph *photograph, const uint8_t *profile, size_t profile_size, int quality,
                                        uint8_t **bytes, size_t *size) {
  struct jpeg_compress_struct jpeg;
  struct jpeg_failure failure;
  unsigned long length = 0;
  *bytes = NULL;
  *size = 0;
  jpeg.err = jpeg_failure_set(&failure);
  if (setjmp(failure.back)) {
    jpeg_destroy_compress(&jpeg);
    free(*bytes);
    *bytes = NULL;
    return failure.result;
  }
  jpeg_create_compress(&jpeg);
  jpeg_mem_dest(&jpeg, bytes, &length);
  jpeg.image_width = photograph->width;
  jpeg.image_height = photograph->height;
  jpeg.input_components = 3;
  jpeg.in_color_space = JCS_RGB;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, quality, TRUE);
  jpeg.dct_method = JDCT_ISLOW;
  jpeg.optimize_coding = TRUE;
  jpeg_simple_progression(&jpeg);
  jpeg_start_compress(&jpeg, TRUE);
  if (profile_size > 0) jpeg_write_icc_profile(&jpeg, profile, (unsigned)profile_size);
  while (jpeg.next_scanline < jpeg.image_height) {
    JSAMPROW row = photograph->pixels + (size_t)photograph->width * 3 * jpeg.next_scanline;
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  *size = length;
  return PHOTOGRAPH_OK;
}

void photograph_free_bytes(uint8_t *bytes) { free(bytes); }
