/** Runs the stages in their order, and records what is published. */
package org.xuanyan.pipeline;
