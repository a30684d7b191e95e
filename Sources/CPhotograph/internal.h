#ifndef CPHOTOGRAPH_INTERNAL_H
#define CPHOTOGRAPH_INTERNAL_H

// jpeglib.h uses FILE without including it.
#include <stdio.h>

#include <jpeglib.h>
#include <setjmp.h>
#include <spng.h>
#include <stdlib.h>
#include <string.h>
#include <webp/decode.h>

#include "CPhotograph.h"

// libjpeg's way out of an error, with what the error comes to.
struct jpeg_failure {
  struct jpeg_error_mgr errors;
  struct jpeg_progress_mgr progress;
  jmp_buf back;
  enum photograph_result result;
};

struct jpeg_error_mgr *jpeg_failure_set(struct jpeg_failure *failure);
// Ends a reading with more passes than a photograph has: each costs as much as the whole picture.
void jpeg_failure_limit_passes(struct jpeg_failure *failure, j_decompress_ptr jpeg);
enum photograph_format photograph_format_of(const uint8_t *bytes, size_t size);

#endif
