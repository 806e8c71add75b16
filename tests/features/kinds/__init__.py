"""Every kind of schema with values for it, and a document with an operation for each."""
