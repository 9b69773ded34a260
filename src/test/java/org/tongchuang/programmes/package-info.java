/** The scenarios of the shipped programmes, played through the real use cases on both databases. */
package org.tongchuang.programmes;
