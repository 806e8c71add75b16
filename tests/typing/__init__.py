"""What type checkers say about code that uses the generated clients, and about the clients themselves."""
