#!/bin/sh
# A Flink session cluster with two slots on this machine, for trying streams out; its checkpoints
# are in target/flink/checkpoints.
#
#   src/engines/flink.sh start           starts it at localhost:8081
#   src/engines/flink.sh list | cancel JOB | stop -p DIR JOB     the commands of Flink itself
#   src/engines/flink.sh halt            ends it
set -eu
cd "$(dirname "$0")/../.."

lib=target/engines/flink/lib
home=target/flink

# Those of Flink's own configuration for Java 17.
java17="--add-exports=java.base/sun.net.util=ALL-UNNAMED
  --add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED
  --add-opens=java.base/java.net=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED --add-opens=java.base/java.text=ALL-UNNAMED
  --add-opens=java.base/java.time=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED"

fetch() {
  if [ ! -f "$lib/../RELEASE" ]; then
    ./mvnw -q -B -f src/engines/flink -DincludeScope=runtime "-DoutputDirectory=$PWD/$lib" \
      dependency:copy-dependencies
    echo 'flink out of Maven Central' >"$lib/../RELEASE"
  fi
}

# run NAME MEMORY MAIN…: starts a process of the cluster unless it runs.
run() {
  name=$1
  memory=$2
  shift 2
  if [ -f "$home/$name.pid" ] && kill -0 "$(cat "$home/$name.pid")" 2>/dev/null; then
    return
  fi
  # The flags are lists of words.
  # shellcheck disable=SC2086
  FLINK_CONF_DIR="$PWD/$home" nohup java $java17 $memory -XX:+UseSerialGC \
    "-Dlog4j.configurationFile=$PWD/$home/log4j.properties" -cp "$lib/*" "$@" \
    --configDir "$PWD/$home" >>"$home/$name.log" 2>&1 &
  echo $! >"$home/$name.pid"
}

start() {
  fetch
  mkdir -p "$home/tmp"
  cat >"$home/flink-conf.yaml" <<EOF
jobmanager.rpc.address: localhost
jobmanager.bind-host: localhost
rest.address: localhost
rest.bind-address: localhost
rest.port: 8081
taskmanager.host: localhost
taskmanager.bind-host: localhost
taskmanager.numberOfTaskSlots: 2
parallelism.default: 2
io.tmp.dirs: $PWD/$home/tmp
state.backend.type: rocksdb
state.backend.incremental: true
state.checkpoints.dir: file://$PWD/$home/checkpoints
taskmanager.cpu.cores: 1.0
taskmanager.memory.framework.heap.size: 128m
taskmanager.memory.task.heap.size: 896m
taskmanager.memory.framework.off-heap.size: 128m
taskmanager.memory.task.off-heap.size: 64m
taskmanager.memory.network.min: 256m
taskmanager.memory.network.max: 256m
taskmanager.memory.managed.size: 1024m
taskmanager.memory.jvm-metaspace.size: 384m
taskmanager.memory.jvm-overhead.min: 192m
taskmanager.memory.jvm-overhead.max: 192m
EOF
  cat >"$home/log4j.properties" <<EOF
rootLogger.level = INFO
rootLogger.appenderRef.out.ref = out
appender.out.name = out
appender.out.type = CONSOLE
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %d %-5p %c{1} %m%n%xEx
EOF
  run jobmanager -Xmx512m org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint
  run taskmanager '-Xmx1g -XX:MaxDirectMemorySize=448m -XX:MaxMetaspaceSize=384m' \
    org.apache.flink.runtime.taskexecutor.TaskManagerRunner
  echo "a cluster is at http://localhost:8081; its logs are in $home"
}

halt() {
  for name in taskmanager jobmanager; do
    if [ -f "$home/$name.pid" ]; then
      kill "$(cat "$home/$name.pid")" 2>/dev/null || :
      rm -f "$home/$name.pid"
    fi
  done
}

case ${1:-help} in
  start) start ;;
  halt) halt ;;
  list | cancel | stop | savepoint)
    FLINK_CONF_DIR="$PWD/$home" java -Xmx256m -cp "$lib/*" org.apache.flink.client.cli.CliFrontend "$@"
    ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0" ;;
esac
