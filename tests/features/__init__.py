"""Small documents, one feature or one danger each, on the whole road: generate, import, call."""
