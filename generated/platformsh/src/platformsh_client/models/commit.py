from .._runtime import Model
from .commit_author import CommitAuthor
from .commit_committer import CommitCommitter


class Commit(Model):
    id: str
    sha: str
    author: CommitAuthor
    committer: CommitCommitter
    message: str
    tree: str
    parents: list[str]
