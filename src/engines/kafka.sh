#!/bin/sh
# A Kafka broker on this machine, for trying streams out; its data are in target/kafka.
#
#   src/engines/kafka.sh start TOPIC…    starts it at localhost:9092, with these topics
#   src/engines/kafka.sh send TOPIC      sends each line that it reads as a message
#   src/engines/kafka.sh show TOPIC      shows the committed messages of a topic, until it is stopped
#   src/engines/kafka.sh stop
set -eu
cd "$(dirname "$0")/../.."

libs=target/engines/kafka/libs
home=target/kafka
broker=localhost:9092

kafka() {
  main=$1
  shift
  java -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$libs/*" "$main" "$@"
}

fetch() {
  if [ ! -f "$libs/../RELEASE" ]; then
    ./mvnw -q -B -f src/engines/kafka -DincludeScope=runtime "-DoutputDirectory=$PWD/$libs" \
      dependency:copy-dependencies
    echo 'kafka out of Maven Central' >"$libs/../RELEASE"
  fi
}

alive() {
  [ -f "$home/pid" ] && kill -0 "$(cat "$home/pid")" 2>/dev/null
}

start() {
  fetch
  if ! alive; then
    mkdir -p "$home"
    cat >"$home/server.properties" <<EOF
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:9093
listeners=PLAINTEXT://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093
advertised.listeners=PLAINTEXT://localhost:9092
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=$PWD/$home/data
auto.create.topics.enable=false
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
EOF
    if [ ! -f "$home/data/meta.properties" ]; then
      kafka kafka.tools.StorageTool format --cluster-id winnow0000000000000000 \
        --config "$home/server.properties" >"$home/broker.log" 2>&1
    fi
    nohup java -Xmx512m -XX:+UseSerialGC -cp "$libs/*" kafka.Kafka "$home/server.properties" \
      >>"$home/broker.log" 2>&1 &
    echo $! >"$home/pid"
  fi
  for topic in "$@"; do
    kafka org.apache.kafka.tools.TopicCommand --bootstrap-server "$broker" --create \
      --if-not-exists --topic "$topic" --partitions 4 >>"$home/broker.log" 2>&1 ||
      { echo "the topic $topic could not be made; see $home/broker.log" >&2; exit 1; }
  done
  echo "a broker is at $broker; its log is $home/broker.log"
}

command=${1:-help}
[ $# -eq 0 ] || shift
case $command in
  start) start "$@" ;;
  send) kafka kafka.tools.ConsoleProducer --bootstrap-server "$broker" --topic "$1" ;;
  show)
    kafka org.apache.kafka.tools.consumer.ConsoleConsumer --bootstrap-server "$broker" \
      --topic "$1" --from-beginning --isolation-level read_committed
    ;;
  stop) if alive; then kill "$(cat "$home/pid")"; fi ;;
  *) sed -n '2,7s/^# \{0,1\}//p' "$0" ;;
esac
