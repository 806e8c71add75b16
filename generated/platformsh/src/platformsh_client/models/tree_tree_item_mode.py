from .._runtime import OpenStrEnum


class TreeTreeItemMode(OpenStrEnum):
    VALUE_040000 = "040000"
    VALUE_100644 = "100644"
    VALUE_100755 = "100755"
    VALUE_120000 = "120000"
    VALUE_160000 = "160000"
