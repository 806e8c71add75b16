"""Reading documents: bytes to plain data, with places for error messages."""
