from .._runtime import Model
from .commit import Commit


class RepositoryBranch(Model):
    name: str
    repo_full_name: str
    commit: Commit
