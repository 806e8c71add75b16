"""Clientsmith: typed Python API clients from OpenAPI documents."""
