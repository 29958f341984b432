/** The stages in their order, and the records of what was published. */
package org.xuanyan.pipeline;
