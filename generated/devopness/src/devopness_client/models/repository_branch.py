from .._runtime import Model
from .commit import Commit


class RepositoryBranch(Model):
    commit: Commit
    name: str
    repo_full_name: str
