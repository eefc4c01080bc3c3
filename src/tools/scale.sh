#!/bin/bash
# Measures how a run grows: made-up corpora of 1, 2, 4 and 8 times SMALLEST documents, each cleaned by batch.yaml on
# embedded Flink, with buckets and shards that grow with them (a bucket for each 1,562 documents or so at 12,500).
#
#   src/tools/scale.sh WORK SMALLEST [MEDIAN-WORDS [BUCKETS]]
#
# WORK is a folder for corpora and outputs, removed after each size. MEDIAN-WORDS is 150, BUCKETS (of the smallest) 4.
# Prints a line a size: documents, buckets, CPU seconds, wall seconds, peak memory of the process, largest heap after a
# collection of all of it, bytes that were written; then the exponent e of the best fit of CPU seconds to c * documents^e,
# without the seconds that a run of ten documents takes. SIZES are other multiples than "1 2 4 8"; MEMORY is the heap (-Xmx),
# 2g unless set; WINNOW the command, LOCK a command that each run is put behind. COLLECT collects all of the heap each so
# many seconds, so that the largest heap is seen (of a large heap none may be collected by itself); this costs some CPU time.
# Needs GNU time, Python 3 and the classes of the benchmarks (built if missing).
set -eu

work=${1:?"usage: scale.sh WORK SMALLEST [MEDIAN-WORDS [BUCKETS]]"}
smallest=${2:?"usage: scale.sh WORK SMALLEST [MEDIAN-WORDS [BUCKETS]]"}
words=${3:-150}
least=${4:-4}
home=$(cd "$(dirname "$0")/../.." && pwd)
winnow=${WINNOW:-$home/winnow}
made=$work/classes
mkdir -p "$work" "$made"
javac -d "$made" "$home"/src/tools/java/dev/winnow/corpus/*.java

measure() { # DOCUMENTS BUCKETS
  local documents=$1 buckets=$2 plan=$work/plan
  mkdir -p "$plan"
  sed "s|config: {settings: ../config|config: {settings: .|; s|\.\./config|$home/config|g; s|shards: 8|shards: $((2 * buckets))|" \
    "$home/pipelines/batch.yaml" >"$plan/batch.yaml"
  for file in dedup recurrence; do
    sed "s|buckets: 4|buckets: $buckets|" "$home/config/$file.yaml" >"$plan/$file.yaml"
  done
  rm -rf "$work/corpus" "$work/out"
  java -cp "$made" dev.winnow.corpus.WriteCorpus "$work/corpus" "$documents" "$words"
  if [ -n "${COLLECT:-}" ]; then
    while sleep "$COLLECT"; do
      pgrep -f 'winnow-flink[.]jar run' | xargs -I{} jcmd {} GC.run || :
    done >"$work/collected" 2>&1 &
    trap 'kill $!' EXIT
  fi
  WINNOW_JAVA_OPTS="-Xmx${MEMORY:-2g} -Xlog:gc:file=$work/gc" \
    ${LOCK:-} /usr/bin/time -o "$work/time" -f '%U %S %e %M' "$winnow" run "$plan/batch.yaml" --runner=flink \
    --input="$work/corpus/texts" --output="$work/out" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  python3 - "$documents" "$buckets" "$work" <<'P'
import os, re, sys
documents, buckets, work = sys.argv[1:]
user, system, wall, kilobytes = open(work + "/time").read().split()[-4:]
full = [int(m) for m in re.findall(r"Pause Full.*->(\d+)M", open(work + "/gc").read())]
written = sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(work + "/out") for f in fs)
cpu = float(user) + float(system)
print(f"{documents} {buckets} {cpu:.1f} {float(wall):.1f} {int(kilobytes) // 1024} {max(full, default=0)} {written}", flush=True)
P
}

echo "documents buckets cpu_s wall_s rss_mib live_mib written_bytes"
for size in 0 ${SIZES:-1 2 4 8}; do
  if [ $size = 0 ]; then
    (measure 10 "$least" >/dev/null) # builds what is missing
    line=$(measure 10 "$least")
  else
    line=$(measure $((size * smallest)) $((size * least)))
    if [ -f "$home/../shared/tools/neardup.py" ] || [ -n "${NEARDUP:-}" ]; then
      python3 "${NEARDUP:-$home/../shared/tools/neardup.py}" labels "$work/corpus/labels.tsv" "$work/out" >&2
    fi
  fi
  echo "$line" | tee -a "$work/figures"
done
rm -rf "$work/corpus" "$work/out"
python3 - "$work/figures" <<'P'
import math, sys
rows = [line.split() for line in open(sys.argv[1])]
rows = rows[max(i for i, row in enumerate(rows) if row[0] == "10"):]
start = float(rows[0][2])
points = [(math.log(int(r[0])), math.log(float(r[2]) - start)) for r in rows[1:]]
x, y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
e = sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)
print(f"exponent {e:.3f}")
P
