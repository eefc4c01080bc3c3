#!/bin/sh
# The steps by themselves, measured by JMH: bytes and documents for each CPU second of one thread.
#
#   src/tools/bench-steps.sh [REGEX] [ARGUMENT OF JMH ...]
#
# REGEX selects benchmarks, such as HtmlBenchmark or ChainBenchmark.chain; without it all are run. CORPUS is a folder of
# documents instead of made-up ones, RULES a folder of rules instead of config/rules, PIPELINE a file instead of
# pipelines/clean.yaml.
set -eu

tools=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
home=$tools/../..
exec "$tools/run.sh" "-Dcorpus=${CORPUS:-}" "-Drules=${RULES:-$home/config/rules}" \
  "-Dpipeline=${PIPELINE:-$home/pipelines/clean.yaml}" org.openjdk.jmh.Main -prof dev.winnow.CpuRate "${@:-Benchmark}"
