"""Public names: of resources and methods, kept in the names ledger, and of everything below them."""
