#!/bin/sh
# Runs the whole program on each page with the model that did not see the page's domain in training.
#
#   src/train/cross-validate.sh FOLDS PAGES OUTPUT [SET TOOLS]
#
# FOLDS is what training wrote with -Dfolds=FOLDS: body-model-K.json and pages-K.txt for each fold. PAGES
# holds the pages as <id>.html. OUTPUT/records gets the records of all folds, OUTPUT/removals the audit
# lines. With SET, the page set, and TOOLS, the folder of html_pages.py and html_eval.py, the records are
# scored.
set -eu

usage='usage: cross-validate.sh FOLDS PAGES OUTPUT [SET TOOLS]'
folds=$(cd "${1:?$usage}" && pwd)
pages=$(cd "${2:?$usage}" && pwd)
output=${3:?$usage}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

mkdir -p "$output/records" "$output/removals"
if [ -n "$(ls "$output/records")" ]; then
  printf 'cross-validate.sh: %s has records already\n' "$output" >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for list in "$folds"/pages-*.txt; do
  fold=$(basename "$list" .txt)
  fold=${fold#pages-}
  mkdir "$work/$fold"
  while read -r id; do
    ln -s "$pages/$id.html" "$work/$fold/$id.html"
  done <"$list"
  sed -e "s|- type: Extract|&\\n      config: {body_model: '$folds/body-model-$fold.json'}|" \
    -e "s|\\.\\./config|$home/config|" "$home/pipelines/clean.yaml" >"$work/$fold.yaml"
  "$home/winnow" run "$work/$fold.yaml" "--input=$work/$fold" "--output=$work/out-$fold" >"$work/log" || {
    code=$?
    cat "$work/log" >&2
    exit "$code"
  }
  for kind in records removals; do
    for part in "$work/out-$fold/$kind"/*.jsonl; do
      mv "$part" "$output/$kind/fold-$fold-$(basename "$part")"
    done
  done
done

if [ $# -ge 5 ]; then
  truth=$4/ground_truth.jsonl
  python3 "$5/html_pages.py" predict "$output" "$output/predictions.jsonl"
  python3 "$5/html_eval.py" "$truth" "$output/predictions.jsonl" --by source
  python3 "$5/html_eval.py" "$truth" "$output/predictions.jsonl" --metric segments --by source
fi
