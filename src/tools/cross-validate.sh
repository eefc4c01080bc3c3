#!/bin/sh
# Runs the whole program on each document with the model that did not see its site in training.
#
#   src/tools/cross-validate.sh FOLDS INPUT OUTPUT
#
# FOLDS is what training wrote with -Dfolds=FOLDS: body-model-K.json or block-model-K.json, and ids-K.txt for
# each fold. INPUT holds the documents, <id>.html or <id>.txt. OUTPUT/records gets the records of all folds,
# OUTPUT/removals the audit lines.
set -eu

usage='usage: cross-validate.sh FOLDS INPUT OUTPUT'
folds=$(cd "${1:?$usage}" && pwd)
input=$(cd "${2:?$usage}" && pwd)
output=${3:?$usage}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)

mkdir -p "$output/records" "$output/removals"
if [ -n "$(ls "$output/records")" ]; then
  printf 'cross-validate.sh: %s has records already\n' "$output" >&2
  exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for list in "$folds"/ids-*.txt; do
  fold=$(basename "$list" .txt)
  fold=${fold#ids-}
  mkdir "$work/$fold"
  while read -r id; do
    for file in "$input/$id".*; do
      [ ! -e "$file" ] || ln -s "$file" "$work/$fold/"
    done
  done <"$list"
  if [ -e "$folds/body-model-$fold.json" ]; then
    model="s|- type: Extract|&\\n      config: {body_model: '$folds/body-model-$fold.json'}|"
  else
    model="s|model: .*\\.json|model: '$folds/block-model-$fold.json'|"
  fi
  sed -e "$model" -e "s|\\.\\./config|$home/config|g" "$home/pipelines/clean.yaml" >"$work/$fold.yaml"
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
