#!/bin/sh
# Builds the fuzzer and runs it: run.sh [SECONDS [FOLDER]]. FOLDER (default .build beside this script) keeps what was
# built and the corpus; inputs that fail are left in it as crash-* and can be run again with FOLDER/fuzz FILE.
set -eu
seconds=${1:-60}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
folder=${2:-$here/.build}
mkdir -p "$folder/corpus"
cd "$folder"

flags="-swift-version 6 -enable-upcoming-feature ExistentialAny -package-name Bantin -parse-as-library -O -g -sanitize=fuzzer,address -I ."
for module in Diagnostics Templating; do
  # shellcheck disable=SC2086
  swiftc $flags -wmo -module-name $module -emit-module -emit-object -o $module.o \
    $(find "$root/Sources/$module" -name '*.swift' | sort)
done
# shellcheck disable=SC2086
swiftc $flags -wmo -module-name TemplateParserFuzzing -o fuzz "$here"/*.swift Diagnostics.o Templating.o

# The project's own templates to begin with, each as a page.
for template in $(find "$root/templates" -name '*.mustache'); do
  { printf 'h'; cat "$template"; } > "corpus/$(basename "$template")"
done
./fuzz -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=2048 -dict="$here/mustache.dict" corpus
