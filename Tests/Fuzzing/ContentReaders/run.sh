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

flags="-swift-version 6 -enable-upcoming-feature ExistentialAny -package-name Bantin -parse-as-library -O -g -sanitize=fuzzer,address -I . \
  -I $root/Sources/CCMark -I $root/Sources/CYAML -I $root/Sources/CUTF8Proc -I $root/Sources/CLinux/include"
objects=""
for module in Diagnostics Files Emulation Content; do
  # shellcheck disable=SC2086
  swiftc $flags -wmo -module-name $module -emit-module -emit-object -o $module.o \
    $(find "$root/Sources/$module" -name '*.swift' | sort)
  objects="$objects $module.o"
done
# shellcheck disable=SC2086
swiftc $flags -wmo -module-name ContentReadersFuzzing -o fuzz "$here"/*.swift $objects -lcmark -lyaml -lutf8proc

# The project's own content to begin with.
number=0
for file in $(find "$root/content" -name '*.md' -o -name '*.yaml'); do
  case $file in
    */records/*) kind=0 ;; */pages/*) kind=3 ;; */units/*) kind=5 ;; */clusters/*) kind=6 ;; *) kind=7 ;;
  esac
  { printf "\\00$kind"; cat "$file"; } > "corpus/seed-$number"
  number=$((number + 1))
done
# What lives as long as the program is no leak.
export ASAN_OPTIONS=detect_leaks=0
./fuzz -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 -dict="$here/content.dict" corpus
