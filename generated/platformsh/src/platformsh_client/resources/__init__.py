"""The resources of the client: one module each, the blocking and the async class side by side."""
