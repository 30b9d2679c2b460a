#!/bin/bash
# Creates the topics and their dead letters. The number of partitions is fixed for good: another
# one would send the events of a handoff to another partition, and so lose their order.
set -euo pipefail

for topic in handoff.handoffs.v1 handoff.reviews.v1; do
  for name in "$topic" "$topic.dlq"; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists \
      --topic "$name" --partitions 6 --replication-factor 1 --config retention.ms=-1
  done
done
