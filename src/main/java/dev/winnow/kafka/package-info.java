/**
 * This step reads messages of Kafka topics as documents, for {@code extract}, and writes what
 * became of them to topics: exactly once, where the runner keeps checkpoints.
 */
package dev.winnow.kafka;
