from .._runtime import Model
from .tree_tree_item_mode import TreeTreeItemMode


class TreeTreeItem(Model):
    path: str
    mode: TreeTreeItemMode
    type: str
    sha: str | None
