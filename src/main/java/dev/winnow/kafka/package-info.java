/**
 * This step reads messages of Kafka topics as documents, for {@code extract}, and writes records,
 * audit lines and failures to topics: exactly once, if the runner keeps checkpoints.
 */
package dev.winnow.kafka;
