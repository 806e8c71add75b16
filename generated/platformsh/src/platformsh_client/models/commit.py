from .._runtime import DateTime, Model


class CommitAuthor(Model):
    date: DateTime
    email: str
    name: str


class CommitCommitter(Model):
    date: DateTime
    email: str
    name: str


class Commit(Model):
    author: CommitAuthor
    committer: CommitCommitter
    id: str
    message: str
    parents: list[str]
    sha: str
    tree: str
