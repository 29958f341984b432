/** What declarations cite: where, which instrument, under which verb. */
package org.xuanyan.citation;
