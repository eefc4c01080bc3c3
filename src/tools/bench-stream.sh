#!/usr/bin/env bash
# stream.yaml on a Flink cluster of two slots, from Kafka to Kafka: throughput and latency.
#
#   src/tools/bench-stream.sh RATE SECONDS [CHECKPOINT_MS]…
#
# RATE is documents a second; two minutes at half of it go before, and do not count. Each number of
# milliseconds between checkpoints is a run of its own; 1000 and 10000 by default.
set -euo pipefail
cd "$(dirname "$0")/../.."

rate=$1
seconds=$2
shift 2
[ $# -gt 0 ] || set -- 1000 10000

./winnow run --help --runner=flink >/dev/null
./mvnw -q -B -Pit test-compile dependency:build-classpath -Dmdep.outputFile=target/it/classpath
for interval in "$@"; do
  home=$(mktemp -d)
  java -Xmx512m -cp "target/it/test-classes:target/it/classes:$(cat target/it/classpath)" \
    dev.winnow.streams.StreamBenchmark "$home" "$rate" "$seconds" "$interval"
  rm -rf "$home"
done
