from typing import TypeAlias

FieldHint: TypeAlias = str
