from .._runtime import Model
from .tree_tree_item_mode import TreeTreeItemMode


class TreeTreeItem(Model):
    mode: TreeTreeItemMode
    path: str
    sha: str | None
    type: str
