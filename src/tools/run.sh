#!/bin/sh
# Compiles src/tools and runs a class of it. The arguments are those of 'java', without a class path:
#
#   src/tools/run.sh [-JAVA-FLAG ...] CLASS [ARGUMENT ...]
#
# Training, with a folder of labelled pages, the file to write and, for cross-validation, a folder for five models:
#
#   src/tools/run.sh -Xmx4g dev.winnow.extract.html.TrainBodyModel PAGES MODEL [FOLDS]
#   src/tools/run.sh -Xmx4g dev.winnow.strip.blocks.TrainBlockModel LINES MODEL [FOLDS [PAGES]]
#
# WINNOW_PROFILES    'embeddings' for the tools that need the model of 'rewrite: embeddings'
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
"$home/mvnw" -q -B -f "$home" "-Ptools${WINNOW_PROFILES:+,$WINNOW_PROFILES}" test-compile \
  dependency:build-classpath "-Dmdep.outputFile=$home/target/tools/classpath"
exec java -cp "$home/target/tools/test-classes:$home/target/tools/classes:$(cat "$home/target/tools/classpath")" "$@"
