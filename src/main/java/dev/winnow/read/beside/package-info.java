/** Metadata of documents in files beside them: sidecars and manifests. */
package dev.winnow.read.beside;
