from .._runtime import Model


class EksAnywhereCommitRequest(Model):
    commit_id: str
