"""Recognize how the operations of a document return pages, where provider.toml does not say it."""
