/** Attacks on the product as a whole, one class for each way in. docs/controls.md says which control each one proves. */
package org.tongchuang.controls;
