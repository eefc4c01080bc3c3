#!/bin/sh
# Runs the whole program on a folder and prints the medians of CPU seconds, wall seconds and peak memory.
#
#   src/tools/bench-run.sh FOLDER [TIMES] [PIPELINE] [FURTHER OPTIONS OF run ...]
#
# TIMES is 3 and PIPELINE pipelines/batch.yaml unless given. Start-up counts. The launcher is used where
# it is there; else the jar, with the flags in JAVA_FLAGS. Needs GNU time at /usr/bin/time.
set -eu

folder=${1:?"usage: bench-run.sh FOLDER [TIMES] [PIPELINE] [OPTIONS ...]"}
times=${2:-3}
home=$(cd "$(dirname "$0")/../.." && pwd)
pipeline=${3:-$home/pipelines/batch.yaml}
shift "$(($# < 3 ? $# : 3))"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {
  if [ -x "$home/winnow" ]; then
    "$@" "$home/winnow" run "$pipeline" --input="$folder" --output="$work/out" $options
  else
    "$@" java ${JAVA_FLAGS:-} -jar "$home/target/winnow-direct.jar" \
      run "$pipeline" --input="$folder" --output="$work/out" $options
  fi
}

median() {
  sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

options=$*
i=0
while [ "$i" -lt "$times" ]; do
  rm -rf "$work/out"
  run /usr/bin/time -a -o "$work/times" -f '%U %S %e %M' > "$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
  }
  i=$((i + 1))
done

cpu=$(awk '{ print $1 + $2 }' "$work/times" | median)
wall=$(awk '{ print $3 }' "$work/times" | median)
peak=$(awk '{ print $4 / 1024 }' "$work/times" | median)
echo "median of $times: $cpu CPU-s (user + system), $wall s wall, $peak MiB peak"
