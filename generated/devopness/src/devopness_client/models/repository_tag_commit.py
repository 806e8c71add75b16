from .._runtime import Model


class RepositoryTagCommit(Model):
    hash: str
    url: str
