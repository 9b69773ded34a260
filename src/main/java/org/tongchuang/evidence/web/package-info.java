/** Files in pages: their bytes, their preview, and the places where they are handed in. */
package org.tongchuang.evidence.web;
