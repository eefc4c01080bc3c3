/**
 * Writes a run that ends as files for the bulk interface of Elasticsearch and OpenSearch, without a
 * server.
 */
package dev.winnow.write.bulk;
