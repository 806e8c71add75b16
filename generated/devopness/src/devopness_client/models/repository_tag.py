from .._runtime import Model
from .repository_tag_commit import RepositoryTagCommit


class RepositoryTag(Model):
    name: str
    commit: RepositoryTagCommit
