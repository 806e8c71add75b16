from .._runtime import OpenStrEnum


class VariableType(OpenStrEnum):
    FILE = "file"
    SYMLINK = "symlink"
    VARIABLE = "variable"
