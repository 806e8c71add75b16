from typing import TypeAlias

FieldHint: TypeAlias = str
"""Help for people who fill in a field."""
