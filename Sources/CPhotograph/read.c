#include "internal.h"

// A colour profile larger than this is a printer's, not a photograph's, and is left out.
#define PROFILE_LIMIT 65536

static uint8_t *copy(const uint8_t *bytes, size_t size) {
  uint8_t *result = malloc(size ? size : 1);
  if (result) memcpy(result, bytes, size);
  return result;
}

static void keep_profile(const uint8_t *bytes, size_t size, struct photograph *photograph) {
  // A profile's header tells at byte 16 what colours it is for; one for grey or CMYK would not fit what is written.
  if (size < 128 || size > PROFILE_LIMIT || memcmp(bytes + 16, "RGB ", 4) != 0) return;
  photograph->profile = copy(bytes, size);
  if (photograph->profile) photograph->profile_size = size;
}

static enum photograph_result read_jpeg(const uint8_t *bytes, size_t size, uint32_t side, uint64_t limit, struct photograph *photograph) {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_failure failure;
  JOCTET *volatile profile = NULL;
  jpeg.err = jpeg_failure_set(&failure);
  if (setjmp(failure.back)) {
    jpeg_destroy_decompress(&jpeg);
    free(profile);
    photograph_free(photograph);
    return failure.result;
  }
  jpeg_create_decompress(&jpeg);
  jpeg_failure_limit_passes(&failure, &jpeg);
  jpeg_mem_src(&jpeg, bytes, size);
  jpeg_save_markers(&jpeg, JPEG_APP0 + 1, 0xffff);
  jpeg_save_markers(&jpeg, JPEG_APP0 + 2, 0xffff);
  jpeg_read_header(&jpeg, TRUE);
  if ((uint64_t)jpeg.image_width * jpeg.image_height > limit) {
    jpeg_destroy_decompress(&jpeg);
    return PHOTOGRAPH_TOO_LARGE;
  }
  if (jpeg.jpeg_color_space == JCS_CMYK || jpeg.jpeg_color_space == JCS_YCCK) {
    jpeg_destroy_decompress(&jpeg);
    return PHOTOGRAPH_NOT_SUPPORTED;
  }
  jpeg.out_color_space = JCS_RGB;
  // The slow transform is the exact one, and the same on every processor.
  jpeg.dct_method = JDCT_ISLOW;
  uint32_t longer = jpeg.image_width > jpeg.image_height ? jpeg.image_width : jpeg.image_height;
  jpeg.scale_num = jpeg.scale_denom = 1;
  while (jpeg.scale_denom < 8 && longer / (jpeg.scale_denom * 2) >= side) jpeg.scale_denom *= 2;
  for (jpeg_saved_marker_ptr marker = jpeg.marker_list; marker && !photograph->exif; marker = marker->next) {
    if (marker->marker != JPEG_APP0 + 1 || marker->data_length < 6 || memcmp(marker->data, "Exif\0\0", 6) != 0) continue;
    photograph->exif = copy(marker->data + 6, marker->data_length - 6);
    if (photograph->exif) photograph->exif_size = marker->data_length - 6;
  }
  JOCTET *found = NULL;
  unsigned length = 0;
  if (jpeg_read_icc_profile(&jpeg, &found, &length)) {
    profile = found;
    keep_profile(profile, length, photograph);
  }
  jpeg_start_decompress(&jpeg);
  size_t stride = (size_t)jpeg.output_width * 3;
  photograph->width = jpeg.output_width;
  photograph->height = jpeg.output_height;
  photograph->pixels = malloc(stride * jpeg.output_height);
  if (!photograph->pixels) {
    failure.result = PHOTOGRAPH_NO_MEMORY;
    longjmp(failure.back, 1);
  }
  while (jpeg.output_scanline < jpeg.output_height) {
    JSAMPROW row = photograph->pixels + stride * jpeg.output_scanline;
    jpeg_read_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_decompress(&jpeg);
  jpeg_destroy_decompress(&jpeg);
  free(profile);
  return PHOTOGRAPH_OK;
}

// RGBA on white, into RGB.
static void flatten(const uint8_t *from, size_t count, uint8_t *to) {
  for (size_t i = 0; i < count; i++) {
    unsigned alpha = from[i * 4 + 3];
    for (int c = 0; c < 3; c++) to[i * 3 + c] = (uint8_t)((from[i * 4 + c] * alpha + 255 * (255 - alpha) + 127) / 255);
  }
}

static enum photograph_result read_png(const uint8_t *bytes, size_t size, uint64_t limit, struct photograph *photograph) {
  spng_ctx *png = spng_ctx_new(0);
  if (!png) return PHOTOGRAPH_NO_MEMORY;
  struct spng_ihdr head;
  size_t needed = 0;
  enum photograph_result result = PHOTOGRAPH_DAMAGED;
  uint8_t *pixels = NULL;
  spng_set_chunk_limits(png, 1 << 20, 8 << 20);
  if (spng_set_png_buffer(png, bytes, size) || spng_get_ihdr(png, &head)) goto end;
  if ((uint64_t)head.width * head.height > limit) {
    result = PHOTOGRAPH_TOO_LARGE;
    goto end;
  }
  if (spng_decoded_image_size(png, SPNG_FMT_RGBA8, &needed)) goto end;
  result = PHOTOGRAPH_NO_MEMORY;
  pixels = malloc(needed);
  photograph->pixels = malloc((size_t)head.width * head.height * 3);
  if (!pixels || !photograph->pixels) goto end;
  result = PHOTOGRAPH_DAMAGED;
  if (spng_decode_image(png, pixels, needed, SPNG_FMT_RGBA8, SPNG_DECODE_TRNS)) goto end;
  flatten(pixels, (size_t)head.width * head.height, photograph->pixels);
  photograph->width = head.width;
  photograph->height = head.height;
  struct spng_iccp profile;
  if (!spng_get_iccp(png, &profile)) keep_profile((const uint8_t *)profile.profile, profile.profile_len, photograph);
  struct spng_exif exif;
  if (!spng_get_exif(png, &exif)) {
    photograph->exif = copy((const uint8_t *)exif.data, exif.length);
    if (photograph->exif) photograph->exif_size = exif.length;
  }
  result = PHOTOGRAPH_OK;
end:
  free(pixels);
  spng_ctx_free(png);
  if (result != PHOTOGRAPH_OK) photograph_free(photograph);
  return result;
}

static enum photograph_result read_webp(const uint8_t *bytes, size_t size, uint64_t limit, struct photograph *photograph) {
  WebPBitstreamFeatures features;
  if (WebPGetFeatures(bytes, size, &features) != VP8_STATUS_OK) return PHOTOGRAPH_DAMAGED;
  if (features.has_animation) return PHOTOGRAPH_NOT_SUPPORTED;
  if ((uint64_t)features.width * (uint64_t)features.height > limit) return PHOTOGRAPH_TOO_LARGE;
  int width = 0, height = 0;
  uint8_t *pixels = WebPDecodeRGBA(bytes, size, &width, &height);
  if (!pixels) return PHOTOGRAPH_DAMAGED;
  photograph->pixels = malloc((size_t)width * (size_t)height * 3);
  if (photograph->pixels) {
    flatten(pixels, (size_t)width * (size_t)height, photograph->pixels);
    photograph->width = (uint32_t)width;
    photograph->height = (uint32_t)height;
  }
  WebPFree(pixels);
  return photograph->pixels ? PHOTOGRAPH_OK : PHOTOGRAPH_NO_MEMORY;
}

enum photograph_result photograph_read(const uint8_t *bytes, size_t size, uint32_t side, uint64_t pixel_limit, struct photograph *photograph) {
  memset(photograph, 0, sizeof *photograph);
  switch (photograph_format_of(bytes, size)) {
    case PHOTOGRAPH_JPEG: return read_jpeg(bytes, size, side, pixel_limit, photograph);
    case PHOTOGRAPH_PNG: return read_png(bytes, size, pixel_limit, photograph);
    case PHOTOGRAPH_WEBP: return read_webp(bytes, size, pixel_limit, photograph);
    case PHOTOGRAPH_UNKNOWN: break;
  }
  return PHOTOGRAPH_NOT_SUPPORTED;
}

void photograph_free(struct photograph *photograph) {
  free(photograph->pixels);
  free(photograph->profile);
  free(photograph->exif);
  memset(photograph, 0, sizeof *photograph);
}
