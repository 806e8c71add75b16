"""User code that both type checkers must accept, in their strict modes. It is never run."""
