from .._runtime import Model
from .commit_author import CommitAuthor
from .commit_committer import CommitCommitter


class Commit(Model):
    author: CommitAuthor
    committer: CommitCommitter
    id: str
    message: str
    parents: list[str]
    sha: str
    tree: str
