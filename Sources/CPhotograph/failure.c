#include <jerror.h>

#include "internal.h"

static void leave(j_common_ptr jpeg) {
  struct jpeg_failure *failure = (struct jpeg_failure *)jpeg->err;
  switch (jpeg->err->msg_code) {
    case JERR_OUT_OF_MEMORY: failure->result = PHOTOGRAPH_NO_MEMORY; break;
    case JERR_CONVERSION_NOTIMPL: failure->result = PHOTOGRAPH_NOT_SUPPORTED; break;
    default: failure->result = PHOTOGRAPH_DAMAGED;
  }
  longjmp(failure->back, 1);
}

// A warning below zero says that data are missing or wrong; libjpeg would go on and paint the rest grey.
static void warn(j_common_ptr jpeg, int level) {
  if (level >= 0) return;
  jpeg->err->num_warnings++;
  switch (jpeg->err->msg_code) {
    // Bytes between segments, and an Adobe marker of an unknown kind, harm nothing.
    case JWRN_EXTRANEOUS_DATA:
    case JWRN_ADOBE_XFORM:
    case JWRN_JFIF_MAJOR:
      return;
    default: leave(jpeg);
  }
}

static void say_nothing(j_common_ptr jpeg) { (void)jpeg; }

struct jpeg_error_mgr *jpeg_failure_set(struct jpeg_failure *failure) {
  jpeg_std_error(&failure->errors);
  failure->errors.error_exit = leave;
  failure->errors.emit_message = warn;
  failure->errors.output_message = say_nothing;
  failure->result = PHOTOGRAPH_DAMAGED;
  return &failure->errors;
}

static void count_passes(j_common_ptr jpeg) {
  if (((j_decompress_ptr)jpeg)->input_scan_number <= 64) return;
  struct jpeg_failure *failure = (struct jpeg_failure *)jpeg->err;
  failure->result = PHOTOGRAPH_TOO_LARGE;
  longjmp(failure->back, 1);
}

void jpeg_failure_limit_passes(struct jpeg_failure *failure, j_decompress_ptr jpeg) {
  memset(&failure->progress, 0, sizeof failure->progress);
  failure->progress.progress_monitor = count_passes;
  jpeg->progress = &failure->progress;
}
