"""User code with mistakes: each line that ends in `# error` must be one to both type checkers."""
