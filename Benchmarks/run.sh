#!/usr/bin/env bash
# Measures what the targets speak of: run.sh [RECORDS]. Everything is made by fixed recipes below a temporary folder (TMPDIR).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/.." && pwd)
records=${1:-10000}
bantin="$(swift build -c release --package-path "$root" --show-bin-path)/bantin"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1); $(date +%F); $("$bantin" --version)"

echo "== templates: ours and swift-mustache, in turn, on the same template and data"
swift run -c release --package-path "$here/Templating" 2>/dev/null

echo "== $records records"
python3 "$here/make-corpus.py" "$records" "$work/site"
cp -r "$root/templates" "$work/site/"
measure() { python3 "$here/measure.py" "$@"; }
measure -n 5 --label "bantin --version" -- "$bantin" --version
measure -n 5 --label "bantin check" -- "$bantin" check --root "$work/site"
measure -n 3 --label "bantin build, cold" --before "rm -rf '$work/out'" -- "$bantin" build --root "$work/site" --output "$work/out"
measure -n 3 --label "bantin build, nothing changed" -- "$bantin" build --root "$work/site" --output "$work/out"
echo "output: $(find "$work/out" -type f | wc -l) files, $(du -sm "$work/out" | cut -f1) MiB"
