/** Output of a stream in files: the lines of each window are collected and written once. */
package dev.winnow.write.windows;
