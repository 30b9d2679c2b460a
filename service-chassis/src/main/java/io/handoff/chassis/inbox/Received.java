package io.handoff.chassis.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;

/** A record that came in, and what it says. */
record Received(KafkaRecord<String, byte[]> record, IncomingMessage message) {}
