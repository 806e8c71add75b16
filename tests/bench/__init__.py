"""How long generating, importing and calling take: `python -m tests.bench`."""
