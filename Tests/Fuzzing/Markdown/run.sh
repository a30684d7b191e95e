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
folder=$(pwd)

# Assertions stay: one of them tells that the words of a text and libcmark's tree went apart.
flags="-swift-version 6 -enable-upcoming-feature ExistentialAny -package-name Bantin -parse-as-library -O -assert-config Debug"
flags="$flags -g -sanitize=fuzzer,address -I . -I $root/Sources/CCMark -I $root/Sources/CYAML -I $root/Sources/CUTF8Proc"
objects=
for module in Diagnostics Files Emulation Content; do
  # shellcheck disable=SC2086
  swiftc $flags -wmo -module-name $module -emit-module -emit-object -o $module.o \
    $(find "$root/Sources/$module" -name '*.swift' | sort)
  objects="$objects $module.o"
done
# shellcheck disable=SC2086
swiftc $flags -wmo -module-name MarkdownFuzzing -o fuzz "$here"/*.swift $objects -lcmark -lyaml -lutf8proc

# The project's own texts to begin with.
for text in $(find "$root/content" "$root/Tests/BuildingTests/Sites" -name '*.md'); do
  sed '1,/^---$/d' "$text" > "corpus/$(echo "$text" | cksum | cut -d ' ' -f 1)"
done
# libFuzzer tells where a crash is; Swift's own teller trips the address sanitizer.
export SWIFT_BACKTRACE=enable=no
# Globals that are made once count as lost where only a closure holds them.
echo 'leak:_WZ' > globals.supp
export LSAN_OPTIONS="suppressions=$folder/globals.supp"
./fuzz -max_total_time="$seconds" -max_len=2048 -timeout=10 -rss_limit_mb=2048 -dict="$here/markdown.dict" corpus
