/** Documents of a run that is over, from the files that it wrote. */
package dev.winnow.pipeline.past;
