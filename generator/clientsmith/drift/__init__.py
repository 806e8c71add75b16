"""Compare versions of OpenAPI documents, report what changes for users of clients, and update providers."""
