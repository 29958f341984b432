/** Stage: finds what the declarations have in common: passages that were handed on from one to another. */
package org.xuanyan.compare;
