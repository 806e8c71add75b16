from .._runtime import Model
from .repository_tag_commit import RepositoryTagCommit


class RepositoryTag(Model):
    commit: RepositoryTagCommit
    name: str
