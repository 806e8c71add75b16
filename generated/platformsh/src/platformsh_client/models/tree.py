from .._runtime import Model
from .tree_tree_item import TreeTreeItem


class Tree(Model):
    id: str
    sha: str
    tree: list[TreeTreeItem]
