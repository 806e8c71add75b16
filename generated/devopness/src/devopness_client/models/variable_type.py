from .._runtime import OpenStrEnum


class VariableType(OpenStrEnum):
    """What a variable is. `variable`: a name and a value. `file`: a path and a content. `symlink`:
    a path and where it points to."""

    FILE = "file"
    SYMLINK = "symlink"
    VARIABLE = "variable"
