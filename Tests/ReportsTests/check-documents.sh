#!/usr/bin/env bash
# check-documents.sh BANTIN PYTHON ROOT: builds the site of ROOT and one of a recipe, and has other people's programs read what is in them:
# LibreOffice calculates every workbook anew, openpyxl reads it (numbers compared with the JSON of the same tables), Frictionless validates
# every CSV of the open data against its description.
set -euo pipefail
bantin=$1 python=$2 root=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$root/Benchmarks/make-corpus.py" 300 "$work/recipe" 3
cp -r "$root/templates" "$work/recipe/"
"$bantin" build --root "$root" --output "$work/own" >/dev/null 2>&1
"$bantin" build --root "$work/recipe" --output "$work/made" >/dev/null 2>&1

# A user of its own, so that nobody's settings matter and none are changed.
mkdir -p "$work/office/user"
cp "$here/recalculate.xcu" "$work/office/user/registrymodifications.xcu"
for site in own made; do
  soffice "-env:UserInstallation=file://$work/office" --headless --convert-to xlsx --outdir "$work/anew-$site" "$work/$site"/tong-hop/*.xlsx \
    >"$work/soffice.log" 2>&1 || { cat "$work/soffice.log"; exit 1; }
  "$python" "$here/read-workbook.py" "$work/$site" "$work/anew-$site"
  for folder in du-lieu tong-hop; do "$python" "$here/validate-package.py" "$work/$site/$folder/datapackage.json"; done
done
