from .._runtime import Model, OpenStrEnum


class TreeTreeItemMode(OpenStrEnum):
    VALUE_040000 = "040000"
    VALUE_100644 = "100644"
    VALUE_100755 = "100755"
    VALUE_120000 = "120000"
    VALUE_160000 = "160000"


class TreeTreeItem(Model):
    mode: TreeTreeItemMode
    path: str
    sha: str | None
    type: str


class Tree(Model):
    id: str
    sha: str
    tree: list[TreeTreeItem]
