/** Where documents come from and results go to, as pipelines know it. */
package dev.winnow.io;
